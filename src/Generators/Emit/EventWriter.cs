using System.Linq;
using AdsGuard.Gates;
using AdsGuard.Generators.Model;
using AdsGuard.Generators.Parse;

namespace AdsGuard.Generators.Emit;

/// <summary>
/// Writes the events of a decorator. One whose arguments may be the implementation is raised anew, with the decorator in its place: the handlers are the decorator's, and it listens
/// to the implementation as long as there are any.
/// </summary>
internal sealed class EventWriter(SourceWriter writer, DecoratorModel decorator)
{
    public void Write(MemberModel member)
    {
        var source = $"{HandedOutWriter.Target(member, decorator)}.{member.Name}";
        var head = $"{(member.Type.Contains("*") ? "unsafe " : "")}event {member.Type} {member.Interface}.{member.Name}";
        if (member.Treatment == MemberTreatment.Close)
        {
            writer
                .Line("// No gate can be written for this member (ADS2005), so it stays closed.")
                .Lines(member.Annotations)
                .Line(head)
                .Block(() => writer
                    .Line($"add {{ throw global::AdsGuard.ReviewGates.CannotOpen({CodeNames.Literal(member.Title)}); }}")
                    .Line("remove { }"));
        }
        else if (member.Handler.Count == 0)
        {
            writer.Lines(member.Annotations).Line(head).Block(() => writer
                .Line($"add {{ {source} += value; }}")
                .Line($"remove {{ {source} -= value; }}"));
        }
        else
        {
            WriteRaisedAnew(member, source, head);
        }
    }

    private void WriteRaisedAnew(MemberModel member, string source, string head)
    {
        var number = decorator.Members.Where(static m => m.Handler.Count > 0).TakeWhile(m => !ReferenceEquals(m, member)).Count();
        var suffix = member.Name.TrimStart('@') + (number == 0 ? "" : (number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        var handlers = "_handlersOf" + suffix;
        var raise = "Raise" + suffix;
        var parameters = string.Join(", ", member.Handler.Select(static p => $"{p.Annotation}{p.Modifiers}{p.Type} {p.Name}"));
        var arguments = string.Join(", ", member.Handler.Select(p => p.IsSender ? HandedOutWriter.Sender(p.Name, decorator.PlainInterface) : p.Argument));
        var obsolete = member.IsObsolete ? new[] { AttributeText.Obsolete } : [];
        writer
            .Lines(obsolete)
            .Line($"private {member.Type.TrimEnd('?')}{(decorator.Nullability ? "?" : "")} {handlers};")
            .Line($"private readonly object {handlers}Lock = new object();")
            .Line()
            .Lines(member.Annotations)
            .Line(head)
            .Block(() => writer
                .Line("add")
                .Block(() => writer.Line($"lock ({handlers}Lock)").Block(() => writer
                    .Line($"if ({handlers} == null)")
                    .Indented(() => writer.Line($"{source} += {raise};"))
                    .Line($"{handlers} += value;")))
                .Line("remove")
                .Block(() => writer.Line($"lock ({handlers}Lock)").Block(() => writer
                    .Line($"if ({handlers} == null)")
                    .Indented(() => writer.Line("return;"))
                    .Line($"{handlers} -= value;")
                    .Line($"if ({handlers} == null)")
                    .Indented(() => writer.Line($"{source} -= {raise};")))))
            .Line()
            .Line("// Who handles it is shown the decorator, and not what stands behind it.")
            .Lines(obsolete)
            .Line($"private void {raise}({parameters})")
            .Block(() => writer
                // Where nobody handles it, nobody assigns these.
                .Lines(member.Handler.Where(static p => p.IsOut).Select(p => $"{p.Name} = default{(decorator.Nullability ? "!" : $"({p.Type})")};"))
                .Line($"{handlers}?.Invoke({arguments});"));
    }
}
