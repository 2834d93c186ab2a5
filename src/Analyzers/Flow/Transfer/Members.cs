using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>Reading and writing the members of objects, one at a time or as a whole.</summary>
internal sealed class Members(Evaluator evaluator)
{
    private State State => evaluator.State;

    private FlowModel Model => evaluator.Model;

    public AdsVocabulary Ads => Model.Ads;

    /// <summary>What a place holds, without regard to what its declaration says: environments, elements, receivers of delegates.</summary>
    public Value ReadCell(Value receiver, MemberKey key, ITypeSymbol? type)
    {
        var result = Value.Bottom;
        foreach (var target in receiver.Objects) result = result.Join(Typed(State.Read(target, key), type));
        return key.IsMachinery ? result : PassOn(receiver, result, type, isClassified: false);
    }

    public void WriteCell(Value receiver, MemberKey key, Value value)
    {
        var strong = receiver.Objects.Count == 1;
        foreach (var target in receiver.Objects) State.Write(target, key, value, strong);
    }

    /// <summary>What a field, property or primary constructor parameter of an object holds, with what its declaration says of it.</summary>
    public Value ReadMember(Value receiver, ISymbol member, ITypeSymbol? type)
    {
        var key = MemberKey.Of(member);
        var data = Model.Classification.Of(member);
        var isForeign = key.IsForeign;
        var result = Value.Bottom;
        var isDeclared = receiver.Objects.IsEmpty;
        foreach (var target in receiver.Objects)
        {
            var value = Typed(State.Read(target, key), type);
            if (target.Kind is AbstractObjectKind.Formal or AbstractObjectKind.External && !State.IsReplaced(target, key))
            {
                isDeclared = true;
                // The declaration speaks for the member; what a caller put into it need not be reported a second time there.
                if (!data.IsEmpty) value = WithoutInitial(value, target, key);
            }

            if (!State.IsSet(target, key))
            {
                // An object whose code is not in sight may hand out by any member what it was given by any other.
                if (isForeign && State.IsSet(target, MemberKey.Element)) value = value.With(Kept(WithoutDeclared(State.Read(target, MemberKey.Element).Origins, type), type, !data.IsEmpty)).WithOpaque(true);
                if (isForeign && State.HasCells(target) && Model.DerivedProperties.Contains(member) && !Model.Library.Of(member).IsExhaustive) value = value.With(State.Inside(ObjectSet.Of(target)).Where(static o => o is not (AdsClient or AdsAddress))).WithOpaque(true);
            }

            result = result.Join(value);
        }

        var passing = SaysWhatItIs(receiver, member) ? receiver.Without(ProtectionMask.Unscreened) : receiver;
        result = PassOn(isForeign ? passing.WithOrigins(WithoutDeclared(passing.Origins, type)) : passing, result, type, !data.IsEmpty);
        if (isDeclared && Model.UserInputs.Of(member) is { } typed) result = result.With(typed).WithOpaque(true);
        if (isDeclared && !data.IsEmpty) result = WithData(result, data).WithOpaque(true);
        if (Model.Ads.ClientMember(member) is { } client) result = result.With(new AdsClient(client));
        if (Model.Ads.InjectedElsewhere.Contains(member)) result = result.With(AdsAddress.Elsewhere);
        if (Model.Ads.Output(member) is { } output) result = result.With(new AdsOutput(output));
        return result.IsBottom ? Value.Unknown : result;
    }

    /// <summary>Whether a member of what a person sent is not what they wrote: an id, the type of a file.</summary>
    private bool SaysWhatItIs(Value receiver, ISymbol member) =>
        receiver.Origins.Any(IsUnscreened) && (FreeText.IsField(member.Name) || Model.UserInputs.IsUntyped(member));

    private static bool IsUnscreened(Origin origin) => origin is ProtectedData { Category: ProtectionMask.Unscreened };

    /// <summary>The value without the data that callers put into the place before the member ran; what was stored here since stays.</summary>
    private static Value WithoutInitial(Value value, AbstractObject target, MemberKey key)
    {
        var initial = State.Initial(target, key).Origins;
        var kept = new List<Origin>();
        foreach (var origin in value.Origins) kept.AddRange(initial.Contains(origin) ? OriginSet.Of(origin).Without(ProtectionMask.All) : OriginSet.Of(origin));
        return value.WithOrigins(OriginSet.Of(kept));
    }

    /// <summary>
    /// Stores a value in a member. What goes into a classified member becomes that member's data, unless it is text the program wrote down or the result of a
    /// sanitizer: that is how a record is redacted.
    /// </summary>
    public void WriteMember(Value receiver, ISymbol member, Value value)
    {
        var data = Model.Classification.Of(member);
        // caseNumber = input: a field that asks for one thing. What a caller typed is looked at there, so that formal origins stay what they are.
        if (value.Origins.Any(IsUnscreened) && FreeText.IsField(member.Name)) value = value.WithOrigins(value.Origins.Where(static o => !IsUnscreened(o)));
        if (!data.IsEmpty) evaluator.Frame.Ask(value, QuestionKind.Harmless);
        if (!data.IsEmpty && IsFromOutside(value)) value = WithData(value.Without(ProtectionMask.All), data);
        if (member is { IsStatic: true, ContainingType.IsGenericType: true })
        {
            // Box<int>.Value and Box<string>.Value are two variables with one key here: a write to one must not hide what the other holds.
            foreach (var target in receiver.Objects) State.Write(target, MemberKey.Of(member), value, strong: false);
            return;
        }

        WriteCell(receiver, MemberKey.Of(member), value);
    }

    public static bool IsFromOutside(Value value) => value.IsOpaque || value.Origins.Any(static o => o is ProtectedData or AdsOutput);

    public static Value WithData(Value value, ImmutableArray<ProtectedData> data) => data.IsEmpty ? value : value.With(OriginSet.Of(data));

    /// <summary><c>(Patient)resource</c>, <c>resource is Patient p</c>: whatever came from outside and turns out to be of a type that is protected as a whole is that.</summary>
    public Value SeenAs(Value value, ITypeSymbol? type) => IsFromOutside(value) ? WithData(WithoutDeclared(value, type), Model.Classification.OfType(type)) : value;

    /// <summary>
    /// An object of the program's own class that came out of code which is not in sight, or a collection of such objects: what the class declares is in the members that it declares it of, and not in
    /// their neighbours. A store that holds people hands out a person whose name is a name.
    /// </summary>
    public Value WithoutDeclared(Value value, ITypeSymbol? type) =>
        value.Objects.Any(static o => o.Kind == AbstractObjectKind.External) ? value.WithOrigins(WithoutDeclared(value.Origins, type)) : value;

    private OriginSet WithoutDeclared(OriginSet origins, ITypeSymbol? type)
    {
        if (type is null || !origins.Any(IsOfWhole) || !HoldsOwn(type)) return origins;
        var declared = Model.WholeObjects.Of(MemberTypes.Unwrap(type));
        if (declared.IsEmpty) return origins;
        var categories = declared.Aggregate(ProtectionMask.None, static (all, one) => all | one.Data.Category);
        var kept = new List<Origin>();
        foreach (var origin in origins)
        {
            // All that a store holds which a caller, or a field, hands in: what of it is of these kinds is in those members, too.
            if (origin is Formal formal && IsOfWhole(formal)) kept.Add(formal.Without(categories));
            else if (!declared.Any(d => d.Data.Equals(origin))) kept.Add(origin);
        }

        return OriginSet.Of(kept);
    }

    private static bool IsOfWhole(Origin origin) => origin is ProtectedData or Formal { IsWhole: true };

    private static bool HoldsOwn(ITypeSymbol type)
    {
        for (var current = MemberTypes.Unwrap(type); current is not null; current = MemberTypes.ElementType(current) is { } element ? MemberTypes.Unwrap(element) : null)
        {
            if (!current.DeclaringSyntaxReferences.IsEmpty) return true;
        }

        return false;
    }

    /// <summary>The elements of a collection.</summary>
    public Value ReadElement(Value receiver, ITypeSymbol? type) => ReadElement(receiver, MemberKey.Element, type);

    public Value ReadElement(Value receiver, MemberKey key, ITypeSymbol? type)
    {
        var result = Value.Bottom;
        var data = Model.Classification.OfType(type);
        foreach (var target in receiver.Objects)
        {
            var value = Typed(State.Read(target, key), type);
            // A collection that was not filled in sight holds what its element type says.
            if (target.Kind is AbstractObjectKind.Formal or AbstractObjectKind.External && !State.IsSet(target, key) || IsFromOutside(value)) value = WithData(value, data);
            result = result.Join(value);
        }

        result = PassOn(receiver, result, type, isClassified: false);
        return result.IsBottom && receiver.Objects.IsEmpty ? Value.Unknown : result;
    }

    /// <summary>
    /// All that whoever is handed the value can get at: its own origins, those of every member that was set, and those that the types declare for objects that
    /// were not made here.
    /// </summary>
    public OriginSet ReadEverything(Value value, ITypeSymbol? type, FormalExtent extent = FormalExtent.Everything)
    {
        var serializer = extent.Serializer();
        // A text, a number: what it carries is all there is.
        if (value.Objects.IsEmpty && !(value.IsOpaque && type is not null)) return value.Origins;
        var found = new List<Origin>(value.Origins);
        var visited = new HashSet<AbstractObject>();
        var pending = new Queue<AbstractObject>();
        foreach (var target in value.Objects) Visit(target);
        if (extent == FormalExtent.Reached) type = null;
        if (value.Objects.IsEmpty && value.IsOpaque) AddDeclared(type, null, serializer, found);
        if (!value.Objects.Any(static o => o.IsExact) && !value.Objects.IsEmpty && type is not null && !value.Objects.Any(o => SymbolEqualityComparer.Default.Equals(o.Type, type)))
            AddDeclared(type, value.Objects.Count == 1 ? value.Objects[0] : null, serializer, found);
        while (pending.Count > 0) AddReached(pending.Dequeue(), extent, found, Visit);
        evaluator.Frame.Work.NoteFacts(found.Count);
        return Widening.Of(found, Ads);

        void Visit(AbstractObject target)
        {
            if (visited.Add(target)) pending.Enqueue(target);
        }
    }

    /// <summary>What an object itself adds to what can be reached from it; the objects in it are handed over.</summary>
    public void AddReached(AbstractObject target, FormalExtent extent, List<Origin> found, Action<AbstractObject> inside)
    {
        var serializer = extent.Serializer();
        var cells = State.CellsOf(target);
        switch (target.Kind)
        {
            case AbstractObjectKind.Delegate or AbstractObjectKind.Environment or AbstractObjectKind.Reflected:
                return;
            case AbstractObjectKind.Formal:
                if (!IsLeaf(target.Type)) found.Add(new Formal(target.Path!, extent, cells.Keys.Where(static k => !k.IsMachinery).ToImmutableArray()));
                if (extent != FormalExtent.Reached) AddDeclared(target.Type, target, serializer, found);
                // From the first step on, what is further along such steps is one object, wherever it is reached from.
                if (target.Path!.Further is { } further && AbstractObject.Formal(further, null) is var linked && State.HasCells(linked)) inside(linked);
                break;
            case AbstractObjectKind.External when extent != FormalExtent.Reached:
                AddDeclared(target.Type, target, serializer, found);
                break;
        }

        foreach (var cell in cells)
        {
            if (cell.Key.IsMachinery) continue;
            if (extent != FormalExtent.Reached && cell.Key is { IsForeign: false, Symbol: IPropertySymbol property } && Model.Ads.IsNotInput(property)) continue;
            if (serializer != Serializers.None && cell.Key.Symbol is { } member && (Model.Serialization.WrittenBy(member) & serializer) == 0) continue;
            found.AddRange(cell.Value.Origins);
            if (cell.Value.IsCut) evaluator.Frame.Limits |= Limits.ObjectsPerValue;
            foreach (var inner in cell.Value.Objects) inside(inner);
        }
    }

    private void AddDeclared(ITypeSymbol? declared, AbstractObject? target, Serializers serializer, List<Origin> found)
    {
        if (declared is null) return;
        foreach (var member in Model.WholeObjects.Of(MemberTypes.Unwrap(declared)))
        {
            if (serializer != Serializers.None && (member.WrittenBy & serializer) == 0) continue;
            if (member.FirstStep is { } step && target is not null && State.IsReplaced(target, step)) continue;
            found.Add(member.Data);
        }
    }

    /// <summary>Adds to everything that an object may hand out later: what is given to code that is not in sight.</summary>
    public void Taint(Value receiver, OriginSet origins)
    {
        if (origins.IsEmpty) return;
        foreach (var target in receiver.Objects)
        {
            if (target.Kind is not (AbstractObjectKind.Delegate or AbstractObjectKind.Environment or AbstractObjectKind.Reflected)) State.Write(target, MemberKey.Element, Value.Of(origins), strong: false);
        }
    }

    /// <summary>
    /// A bool or an enumeration member says too little to carry what it was derived from; classified ones are data of their own, whoever typed them. A number or a
    /// date is not text any more.
    /// </summary>
    public static OriginSet Kept(OriginSet origins, ITypeSymbol? type, bool isClassified)
    {
        if (!isClassified && IsPredicate(type)) return origins.Without(ProtectionMask.All);
        return origins.IsEmpty || !isClassified && FreeText.CanCarry(type) ? origins : origins.Without(ProtectionMask.Unscreened);
    }

    public static bool IsPredicate(ITypeSymbol? type)
    {
        if (type is null) return false;
        type = MemberTypes.Unwrap(type);
        return type.SpecialType == SpecialType.System_Boolean || type.TypeKind == TypeKind.Enum;
    }

    public static bool IsLeaf(ITypeSymbol? type) =>
        type is not null && (type.SpecialType is not (SpecialType.None or SpecialType.System_Object or SpecialType.System_Nullable_T) && type.SpecialType < SpecialType.System_Array
            || type.SpecialType is SpecialType.System_DateTime
            || type.TypeKind == TypeKind.Enum);

    /// <summary>
    /// Gives a formal object the type the code sees it by - equality does not look at types, so this never tells two objects apart - and a formal place what the
    /// caller knows of it.
    /// </summary>
    private Value Typed(Value value, ITypeSymbol? type)
    {
        var frame = evaluator.Frame;
        if (frame.HasFacts && value.FormalPlace() is { } place)
        {
            if (frame.Constants.TryGetValue(place, out var constant)) return Value.OfConstant(constant);
            if (frame.HarmlessPlaces.Contains(place)) value = value.WithOpaque(false);
            if (frame.Answers.TryGetValue(place, out var answer)) value = value.WithAnswer(answer);
        }

        if (value.Objects.IsEmpty) return value;
        List<AbstractObject>? targets = null;
        for (var i = 0; i < value.Objects.Count; i++)
        {
            var target = value.Objects[i];
            if (target.Path is not { } path) continue;
            var known = frame.ExactTypes.TryGetValue(path, out var exact) ? exact : target.Type is null or ITypeParameterSymbol ? type : target.Type;
            if (ReferenceEquals(known, target.Type) || known is null) continue;
            targets ??= new List<AbstractObject>(value.Objects);
            targets[i] = AbstractObject.Formal(path, known);
        }

        return targets is null ? value : value.WithObjects(ObjectSet.Of(targets));
    }

    /// <summary>What the whole object carries, each of its members carries: the result of unknown code, a client's parts.</summary>
    private static Value PassOn(Value receiver, Value member, ITypeSymbol? type, bool isClassified)
    {
        var passed = receiver.Origins;
        if (passed.IsEmpty) return member;
        foreach (var origin in passed)
        {
            if (!IsRepresented(origin, receiver)) continue;
            passed = WithoutRepresented(receiver);
            break;
        }

        passed = Kept(passed, type, isClassified);
        if (passed.IsEmpty) return member;
        var result = member.With(passed).WithOpaque(true).Varying();
        // An object that was made because of what an ADS put out is what it was made as, and holds what was stored in it.
        return passed.All(static o => o is AdsOutput) ? result.WithAnswer(member.Constant) : result;
    }

    private static OriginSet WithoutRepresented(Value value) => value.Origins.Where(o => !IsRepresented(o, value));

    /// <summary>A formal origin whose object is in the value too: reading a member reads it from that object.</summary>
    private static bool IsRepresented(Origin origin, Value value)
    {
        if (origin is not Formal { Extent: FormalExtent.Value } formal) return false;
        foreach (var target in value.Objects)
        {
            if (target.Path is { } path && path.Equals(formal.Path)) return true;
        }

        return false;
    }
}
