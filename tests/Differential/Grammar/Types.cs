using System.Collections.Immutable;

namespace AdsGuard.Differential.Grammar;

/// <summary>The types that programs are made of. Members whose bodies are generated stand in the place of %members%, as far as the program calls them.</summary>
internal static class Types
{
    public static readonly ImmutableArray<(string Name, string Declaration)> All =
    [
        ("World", """
            public static class World
            {
            public static IAds Ads = null!;
            public static IInputs Inputs = null!;
            public static bool Stop => Inputs.Stop();
            }

            """),
        ("Person", """
            public class Person
            {
            [Pii(PiiKind.SocialSecurityNumber)] public string Ssn { get; set; } = "";
            public string Name { get; set; } = "";
            public Person? Next { get; set; }
            public List<string> Notes { get; } = new();
            }

            """),
        ("Box", """
            public class Box
            {
            public string V = "";
            public string Auto { get; set; } = "";
            public string Initial { get; init; } = "";
            public Box? Next;
            public List<string> Items { get; set; } = new() { "item" };
            public Person? Owner;
            public Func<string, string>? Hook;
            public string Filtered { get => field; set => field = value.Trim(); } = "";
            public Box() { }
            public Box(string v) { V = v; }
            public Box(string v, Box next) : this(v) { Next = next; }
            public Box Copy() => (Box)MemberwiseClone();
            %members%
            }

            """),
        ("SubBox", """
            public class SubBox : Box
            {
            public string Extra { get; set; }
            public SubBox(string extra, string v) : base(v) { Extra = extra; }
            %members%
            }

            """),
        ("Note", """
            public record Note(string A, string B)
            {
            public string C { get; set; } = "";
            }

            """),
        ("Mark", """
            public readonly record struct Mark(string A, string B);

            """),
        ("Duo", """
            public struct Duo
            {
            public string L;
            public string R { get; set; }
            public Duo(string l, string r) { L = l; R = r; }
            public void Swap() { (L, R) = (R, L); }
            }

            """),
        ("Keeper", """
            public class Keeper(string kept)
            {
            private string _last = "";
            public string Kept => kept;
            public void Keep(string text) { _last = kept; kept = text; }
            public string Last() => _last;
            }

            """),
        ("Cell", """
            public class Cell<T>
            {
            public T Value { get; set; }
            public Cell(T value) { Value = value; }
            public Cell<U> Map<U>(Func<T, U> change) => new Cell<U>(change(Value));
            public T Or(T other, bool take) => take ? Value : other;
            }

            """),
        ("Demand", """
            public class Demand
            {
            public required string Text { get; init; }
            public string? Reason { get; init; }
            }

            """),
        ("Bell", """
            public class Bell
            {
            public event Action<string>? Rung;
            public void Ring(string text) => Rung?.Invoke(text);
            }

            """),
        ("Fault", """
            public class Fault(string payload, string message) : Exception(message)
            {
            public string Payload { get; } = payload;
            }

            """),
        ("Closer", """
            public sealed class Closer(string text, Box target) : IDisposable
            {
            public string Text => text;
            public void Dispose() => target.V = text;
            }

            """),
        ("Money", """
            public readonly struct Money : System.Numerics.IAdditionOperators<Money, Money, Money>
            {
            public readonly string Text;
            public Money(string text) { Text = text; }
            public static Money operator +(Money left, Money right) => new Money(left.Text + right.Text);
            public static Money operator |(Money left, Money right) => right;
            public static implicit operator Money(string text) => new Money(text);
            public static explicit operator string(Money money) => money.Text;
            public override string ToString() => Text;
            }

            """),
        ("Store", """
            public static class Store
            {
            public static string F = "";
            public static string Prop { get; set; } = "";
            public static List<string> L = new() { "stored" };
            public static Box B = new();
            public static Dictionary<string, string> M = new();
            public static Func<string, string> H = static text => text;
            public static Person? Who;
            }

            """),
        ("IStep", "%members%"),
        ("Shape", "%members%"),
        ("IText", """
            public interface IText
            {
            static abstract string Of(string text);
            }
            public class KeepText : IText
            {
            public static string Of(string text) => text;
            }
            public class DropText : IText
            {
            public static string Of(string text) => "dropped";
            }

            """),
        ("Util", """
            public static class Util
            {
            public static string Through<T>(string text) where T : IText => T.Of(text);
            public static T Sum<T>(T left, T right) where T : System.Numerics.IAdditionOperators<T, T, T> => left + right;
            public static Func<string, string> Wrap(Func<string, string> inner) => text => inner(text);
            public static Func<string, string> Deep(Func<string, string> inner, int times) { for (var i = 0; i < times; i++) inner = Wrap(inner); return inner; }
            public static string Meet(string text)
            {
            var letters = System.Threading.Channels.Channel.CreateUnbounded<string>();
            var first = First(letters.Reader);
            letters.Writer.TryWrite(text);
            letters.Writer.Complete();
            return first.GetAwaiter().GetResult();
            }
            private static async Task<string> First(System.Threading.Channels.ChannelReader<string> letters)
            {
            await foreach (var letter in letters.ReadAllAsync()) return letter;
            return "";
            }
            %members%
            }

            """),
        ("Extensions", """
            public static class Extensions
            {
            %members%
            }

            """),
    ];
}
