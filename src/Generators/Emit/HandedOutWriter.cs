using System.Linq;
using AdsGuard.Gates;
using AdsGuard.Generators.Model;
using AdsGuard.Generators.Parse;

namespace AdsGuard.Generators.Emit;

/// <summary>Writes what keeps a decorator from handing out what it stands before: a member that gives out the interface gives out something with gates.</summary>
internal static class HandedOutWriter
{
    public const string Gates = "_gates";

    private const string Behind = "BehindGates";

    /// <summary>A field of the decorator, as a member names it whose parameters may have its name.</summary>
    public static string Field(string name, MemberModel member) => member.Parameters.Any(p => p.PlainName == name) ? "this." + name : name;

    /// <summary>What a member is handed on to.</summary>
    public static string Target(MemberModel member, DecoratorModel decorator)
    {
        var inner = Field(GateNames.Inner, member);
        return member.Interface == decorator.Interface ? inner : $"(({member.Interface}){inner})";
    }

    /// <summary>The value of a member, with gates where it needs some.</summary>
    public static string Wrap(MemberModel member, string value) => member.Wrapped is null ? value : $"{Behind}({value})";

    /// <summary>The arguments of an event, of which none is the implementation.</summary>
    public static string Sender(string value, string @interface) => $"{value} is {@interface} ? {Behind}(({@interface}){value}) : {value}";

    /// <summary>Writes the methods that put gates before a value, one for each interface that a member hands out.</summary>
    public static void Write(SourceWriter writer, DecoratorModel decorator, LanguageFeatures features)
    {
        var wrapped = decorator.Members.Where(static m => m.Wrapped is not null).Select(static m => m.Wrapped!).ToList();
        if (wrapped.Count == 0)
            return;

        // What is null goes through, whatever the members say of that.
        writer.Line();
        if (features.Nullability)
            writer.Line("#nullable disable");
        var isFirst = true;
        foreach (var value in wrapped.GroupBy(static w => w.Interface).Select(static group => group.First()))
        {
            if (!isFirst)
                writer.Line();
            isFirst = false;
            WriteValue(writer, value, decorator);
        }

        foreach (var value in wrapped.Where(static w => w.Task is not null).GroupBy(static w => w.Task).Select(static group => group.First()))
        {
            writer
                .Line()
                .Lines(value.IsObsolete ? new[] { AttributeText.Obsolete } : [])
                .Line($"private async {value.Task} {Behind}({value.Task} value)")
                .Block(() => writer.Line($"return {Behind}(await value.ConfigureAwait(true));"));
        }

        if (features.Nullability)
            writer.Line("#nullable enable");
    }

    private static void WriteValue(SourceWriter writer, WrappedModel value, DecoratorModel decorator) =>
        writer
            .Line("// What the implementation hands out stands behind gates as well, unless it does already.")
            .Lines(value.IsObsolete ? new[] { AttributeText.Obsolete } : [])
            .Line($"private {value.Interface} {Behind}({value.Interface} value)")
            .Block(() =>
            {
                writer
                    .Line("if (value == null || value.GetType().IsDefined(typeof(global::AdsGuard.GeneratedReviewGateAttribute), false))")
                    .Indented(() => writer.Line("return value;"));
                if (value.Kinship != Kinship.Derived)
                    writer.Line($"if (ReferenceEquals(value, {GateNames.Inner}))").Indented(() => writer.Line("return this;"));
                if (value.Kinship == Kinship.Base)
                    writer.Line($"if (value is {decorator.PlainInterface})").Indented(() => writer.Line($"return new {decorator.PlainName}(({decorator.PlainInterface})value, {Gates});"));
                writer.Line($"return new {value.Decorator}(value, {Gates});");
            });
}
