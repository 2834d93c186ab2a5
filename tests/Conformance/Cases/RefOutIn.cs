// ref, out, in, ref readonly, ref locals and ref returns: names for a place, not for a value.
namespace Conformance;

public static class RefOutIn
{
    public static void Out_Assigned(Person person)
    {
        Read(person, out var id, out var label);
        Ads.Send(id); // flow: Ssn
        Ads.Send(label); // no flow
    }

    private static void Read(Person person, out string id, out string label)
    {
        id = person.Ssn;
        label = person.Name;
    }

    public static void Out_Overwrites(Person person)
    {
        var text = person.Ssn;
        Reset(out text);
        Ads.Send(text); // no flow
    }

    private static void Reset(out string text) => text = "";

    public static void Out_Conditional(Person person)
    {
        if (TryRead(person, out var id))
            Ads.Send(id); // flow: Ssn
    }

    private static bool TryRead(Person person, out string id)
    {
        id = person.Ssn;
        return id.Length > 0;
    }

    public static void Ref_Written(Person person)
    {
        var text = "";
        Append(ref text, person.Ssn);
        Ads.Send(text); // flow: Ssn
        var other = "";
        Append(ref other, person.Name);
        Ads.Send(other); // no flow
    }

    private static void Append(ref string text, string addition) => text += addition;

    public static void Ref_KeepsWhatWasThere(Person person)
    {
        var text = person.Ssn;
        Append(ref text, "!");
        Ads.Send(text); // flow: Ssn
    }

    public static void Ref_Swapped(Person person)
    {
        var first = person.Ssn;
        var second = person.Name;
        Swap(ref first, ref second);
        Ads.Send(first); // no flow
        Ads.Send(second); // flow: Ssn
    }

    private static void Swap(ref string first, ref string second)
    {
        var kept = first;
        first = second;
        second = kept;
    }

    public static void In_ReadOnly(Person person)
    {
        var text = person.Ssn;
        Ads.Send(Echo(in text)); // flow: Ssn
        var name = person.Name;
        Ads.Send(Echo(in name)); // no flow
    }

    private static string Echo(in string text) => text;

    public static void RefReadonly_Parameter(Person person)
    {
        var text = person.Ssn;
        Ads.Send(First(ref text)); // flow: Ssn
    }

    private static char First(ref readonly string text) => text[0];

    public static void RefLocal_WritesThrough(Person person)
    {
        var text = "";
        ref var alias = ref text;
        alias = person.Ssn;
        Ads.Send(text); // flow: Ssn
    }

    public static void RefLocal_SeesLaterWrite(Person person)
    {
        var text = "";
        ref var alias = ref text;
        text = person.Ssn;
        Ads.Send(alias); // flow: Ssn
        text = "";
        Ads.Send(alias); // no flow
    }

    public static void RefLocal_ToArrayElement(Person person)
    {
        var cells = new string[2];
        ref var cell = ref cells[0];
        cell = person.Ssn;
        Ads.Send(cells[0]); // flow: Ssn
    }

    public static void RefLocal_Rebound(Person person)
    {
        var first = "";
        var second = "";
        ref var alias = ref first;
        alias = ref second;
        alias = person.Ssn;
        Ads.Send(second); // flow: Ssn
        Ads.Send(first); // no flow
    }

    private sealed class Holder
    {
        public string Value = "";

        public Holder? Next;
    }

    public static void RefLocal_OwnerReplacedSince(Person person)
    {
        var holder = new Holder();
        var old = holder;
        ref var alias = ref holder.Value;
        holder = new Holder();
        alias = person.Ssn;
        Ads.Send(old.Value); // flow: Ssn
        Ads.Send(holder.Value); // no flow
    }

    public static void RefLocal_IntoWhatTheExpressionMade(Person person)
    {
        ref var slip = ref new[] { new Holder { Value = person.Ssn }, new Holder() }[0];
        Ads.Send(slip.Value); // flow: Ssn
    }

    public static void RefLocal_BoundToOneOfTwo(Person person, bool other)
    {
        var first = new Holder { Value = person.Ssn };
        var second = new Holder();
        ref var alias = ref first.Value;
        Ads.Send(alias); // flow: Ssn
        if (other)
            alias = ref second.Value;
        Ads.Send(alias); // flow: Ssn
        alias = ref second.Value;
        Ads.Send(alias); // no flow
    }

    public static void Place_ThroughAChoiceAndANewObject(Person person, bool other)
    {
        var first = new Holder();
        var second = new Holder();
        ((other ? first : second).Next ??= new Holder()).Value = person.Ssn;
        Ads.Send(first.Next?.Value); // flow: Ssn
        Ads.Send(first.Value); // no flow
    }

    private sealed class Slot
    {
        private string _value = "";

        public ref string Value => ref _value;

        public ref string Get() => ref _value;
    }

    public static void RefReturn_Property(Person person)
    {
        var slot = new Slot();
        slot.Value = person.Ssn;
        Ads.Send(slot.Value); // flow: Ssn
        var other = new Slot();
        other.Value = person.Name;
        Ads.Send(other.Value); // no flow
    }

    public static void RefReturn_Method(Person person)
    {
        var slot = new Slot();
        slot.Get() = person.Ssn;
        Ads.Send(slot.Get()); // flow: Ssn
    }

    public static void RefReturn_OfParameter(Person person)
    {
        string first = "", second = "";
        Choose(ref first, ref second, person.Visits > 3) = person.Ssn;
        Ads.Send(first); // flow: Ssn
        Ads.Send(second); // flow: Ssn
    }

    private static ref string Choose(ref string first, ref string second, bool useFirst)
    {
        if (useFirst)
            return ref first;
        return ref second;
    }

    public static void Ref_ToField(Person person)
    {
        var note = new Note();
        Append(ref note.Text, person.Ssn);
        Ads.Send(note.Text); // flow: Ssn
        Ads.Send(note.Title); // no flow
    }

    private sealed class Note
    {
        public string Text = "";
        public string Title = "";
    }

    private ref struct Window
    {
        public ref string Target;
    }

    public static void RefField_WritesThrough(Person person)
    {
        var text = "";
        var window = new Window { Target = ref text };
        window.Target = person.Ssn;
        Ads.Send(text); // flow: Ssn (missed: a ref field is a member of its own, not another name of the variable)
    }

    public static void RefConditional(Person person, bool left)
    {
        string first = "", second = "";
        (left ? ref first : ref second) = person.Ssn;
        Ads.Send(first + second); // flow: Ssn
    }

    public static void RefForeach_WritesThrough(Person person)
    {
        var cells = new string[2];
        foreach (ref var cell in cells.AsSpan())
            cell = person.Ssn;
        Ads.Send(cells); // flow: Ssn
    }

    public static void Out_OfObject(Person person)
    {
        Make(person, out var note);
        Ads.Send(note.Text); // flow: Ssn
        Ads.Send(note.Title); // no flow
    }

    private static void Make(Person person, out Note note) => note = new Note { Text = person.Ssn, Title = person.Name };

    private static ref string At(string[] texts, int index) => ref texts[index];

    private sealed class Slots
    {
        private readonly string[] texts = new string[4];

        public ref string this[int index] => ref texts[index];
    }

    public static void ReturnedReference_WhatStoodThereIsLeftAlone(Person person)
    {
        var texts = new[] { person.Name, person.Name };
        At(texts, 0) = person.Ssn;
        Ads.Send(person.Name); // no flow
        Ads.Send(texts[0]); // flow: Ssn
        var slots = new Slots();
        slots[0] = person.Name;
        slots[0] = person.Ssn;
        Ads.Send(person.Name); // no flow
        Ads.Send(slots[0]); // flow: Ssn
    }

    public static void ReturnedReference_OfALibrary(Person person)
    {
        var texts = new List<string> { person.Name, person.Name };
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(texts)[0] = person.Ssn;
        Ads.Send(texts); // flow: Ssn
        Ads.Send(person.Name); // no flow
        var counts = new Dictionary<string, string> { ["a"] = person.Name };
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, "a", out _) = person.Ssn;
        Ads.Send(counts); // flow: Ssn
        Ads.Send(person.Name); // no flow
    }
}
