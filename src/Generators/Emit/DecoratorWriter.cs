using System;
using System.Linq;
using AdsGuard.Gates;
using AdsGuard.Generators.Model;
using AdsGuard.Generators.Parse;

namespace AdsGuard.Generators.Emit;

/// <summary>Writes the decorator of an interface. Every member is implemented explicitly, so that no name of one interface hides that of another.</summary>
internal sealed class DecoratorWriter
{
    private const string Inner = GateNames.Inner;
    private const string Gates = HandedOutWriter.Gates;

    private readonly SourceWriter _writer;
    private readonly DecoratorModel _decorator;
    private readonly LanguageFeatures _features;

    private DecoratorWriter(SourceWriter writer, DecoratorModel decorator, LanguageFeatures features)
    {
        _writer = writer;
        _decorator = decorator;
        _features = features;
    }

    public static string Write(DecoratorModel decorator, LanguageFeatures features) =>
        SourceWriter.File(decorator.Place, features, writer => new DecoratorWriter(writer, decorator, features).Write());

    private void Write()
    {
        var list = _decorator.TypeParameters.Count == 0 ? "" : $"<{string.Join(", ", _decorator.TypeParameters)}>";
        _writer
            .Line("/// <summary>")
            .Line($"/// <c>{_decorator.InterfaceName}</c> with the human review that Gov. Code 12898.1(d) requires before an adverse action: what is adverse happens, or is let out, only once a")
            .Line("/// human approved exactly that. Everything else is handed on.")
            .Line("/// </summary>")
            .Line(CallWriter.GeneratedCode)
            .Line("[global::AdsGuard.GeneratedReviewGate]")
            .Lines(_decorator.Annotations)
            .Line($"{_decorator.Accessibility}sealed class {_decorator.Name}{list} : {_decorator.Interface}")
            .Indented(() => _writer.Lines(_decorator.Constraints))
            .Block(() =>
            {
                _writer
                    .Line($"private readonly {_decorator.Interface} {Inner};")
                    .Line($"private readonly global::AdsGuard.ReviewGates {Gates};")
                    .Line()
                    .Line("/// <summary>Puts the gates before an implementation.</summary>")
                    .Line("/// <param name=\"inner\">The implementation, which nobody else should hold.</param>")
                    .Line("/// <param name=\"gates\">The gates.</param>")
                    .Line($"public {_decorator.Name}({_decorator.Interface} inner, global::AdsGuard.ReviewGates gates)")
                    .Block(() => _writer
                        .Line($"{Inner} = inner ?? throw new global::System.ArgumentNullException(nameof(inner));")
                        .Line($"{Gates} = gates ?? throw new global::System.ArgumentNullException(nameof(gates));"));
                foreach (var member in _decorator.Members)
                {
                    _writer.Line();
                    WriteMember(member);
                }

                HandedOutWriter.Write(_writer, _decorator, _features);
            });
    }

    // Not the class: nothing asynchronous can be written in what is unsafe.
    private static string Unsafe(MemberModel member) => member.Type.Contains("*") || member.Parameters.Any(static p => p.Type.Contains("*")) ? "unsafe " : "";

    private void WriteMember(MemberModel member)
    {
        switch (member.Kind)
        {
            case MemberKind.Method:
                WriteMethod(member);
                break;
            case MemberKind.Event:
                new EventWriter(_writer, _decorator).Write(member);
                break;
            default:
                WriteProperty(member);
                break;
        }
    }

    private void WriteMethod(MemberModel member)
    {
        switch (member.Treatment)
        {
            case MemberTreatment.Forward:
                Head(member, isAsync: false);
                _writer.Block(() => _writer.Line(
                    $"{(member.Type == "void" ? "" : member.Type.StartsWith("ref ", StringComparison.Ordinal) ? "return ref " : "return ")}{Forwarded(member)};"));
                break;
            case MemberTreatment.Close:
                Closed();
                Head(member, isAsync: false);
                _writer.Block(() => _writer.Line(Throw(member)));
                break;
            case MemberTreatment.GateAction:
                WriteActionGate(member, member.Call!);
                break;
            case MemberTreatment.GateOutput:
                WriteOutputGate(member, member.Call!, member.Output!);
                break;
        }
    }

    private void WriteActionGate(MemberModel member, CallModel call)
    {
        var parts = new CallWriter(_writer, call, _features);
        _writer
            .Line("// Gov. Code 12898.1(d): an output that suggests an adverse action is reviewed by a human before the action is taken.")
            .Line($"[global::AdsGuard.GeneratedReviewGate({CodeNames.Literal(member.Name.TrimStart('@'))})]");
        Head(member, call.IsAsync, marksCancellation: call.Return == ReturnShape.AsyncStream);
        parts.RequiringBody(HandedOutWriter.Field(Gates, member), Forwarded(member, parts));

        if (member.Twin is { } twin)
        {
            _writer
                .Line()
                .Line($"/// <summary>Does what <c>{call.Name.TrimStart('@')}</c> does if its review approved, and says how the review stands if it did not.</summary>")
                .Line($"/// <returns>The outcome of the review{(call.ResultType is null ? "" : ", with the result where the action happened")}.</returns>")
                .Line("/// <exception cref=\"global::AdsGuard.HumanReviewRequiredException\">Something is wrong with the review.</exception>")
                .Line($"[global::AdsGuard.GeneratedReviewGate({CodeNames.Literal(member.Name.TrimStart('@'))})]")
                .Lines(call.Annotations)
                .Line($"public {(call.IsAsync ? "async " : Unsafe(member))}{parts.TwinReturnType} {twin}{call.DeclaredTypeParameters}({parts.Parameters(withDefaults: true)})")
                .Indented(() => _writer.Lines(call.Constraints));
            parts.AskingBody(HandedOutWriter.Field(Gates, member), Forwarded(member, parts));
        }

        _writer.Line();
        parts.Describe();
    }

    private void WriteOutputGate(MemberModel member, CallModel call, OutputModel output)
    {
        var parts = new CallWriter(_writer, call, _features);
        var form = new CanonicalExpressions(_features).Of(output.Form, "output", output.IsProtected);
        var lambda = _features.StaticLambdas ? "static " : "";
        var condition = $"{lambda}output => {output.IsAdverse}";
        var formLambda = $"{lambda}output => {form}";

        _writer
            .Line("// Gov. Code 12898.1(d): an adverse output is let out only once a human has reviewed it. A retry with the same input gets the same output.")
            .Line($"[global::AdsGuard.GeneratedReviewGate({CodeNames.Literal(member.Name.TrimStart('@'))})]");
        Head(member, call.IsAsync);
        _writer.Block(() =>
        {
            parts.Copies();
            var gates = HandedOutWriter.Field(Gates, member);
            var release = call.IsAsync ? $"await {gates}.{GateNames.ReleaseAsync}" : $"{gates}.{GateNames.Release}";
            var ask = call.Return == ReturnShape.ValueTaskOfValue ? $"() => {Forwarded(member, parts)}.AsTask()" : $"() => {Forwarded(member, parts)}";
            _writer.Line($"return {release}<{output.Type}>(").Indented(() => _writer
                .Line($"{parts.DescribeCall},")
                .Line($"{CodeNames.Literal(output.SystemId)},")
                .Line($"{ask},")
                .Line($"{condition},")
                .Line($"{formLambda}{call.CancellationArgument}){(call.IsAsync ? ".ConfigureAwait(true)" : "")};"));
        });
        _writer.Line();
        parts.Describe();
    }

    private void WriteProperty(MemberModel member)
    {
        var head = member.Kind == MemberKind.Indexer
            ? $"{member.Interface}.this[{string.Join(", ", member.Parameters.Select(static p => $"{p.Annotation}{p.Modifiers}{p.Type} {p.Name}"))}]"
            : $"{member.Interface}.{member.Name}";
        var target = member.Kind == MemberKind.Indexer
            ? $"{Target(member)}[{string.Join(", ", member.Parameters.Select(static p => p.Argument))}]"
            : $"{Target(member)}.{member.Name}";
        var reference = member.Type.StartsWith("ref ", StringComparison.Ordinal) ? "ref " : "";
        // A place that may hold null is handed on as it is.
        var isAnnotatedPlace = reference.Length > 0 && member.Annotations.Count + member.GetterAnnotation.Length > 0 && _features.Nullability;
        if (member.Treatment == MemberTreatment.Close)
            Closed();
        _writer.Lines(member.Annotations).Line($"{Unsafe(member)}{member.Type} {head}").Block(() =>
        {
            // Reading an adverse property hurts nobody, unless what is read is the place itself; assigning it is the action. Reading an output is what is closed there.
            if ((member.Accessors & Accessors.Get) != 0)
                _writer.Line(member.GetterAnnotation + (member is { Treatment: MemberTreatment.Close, ClosesReading: true }
                    ? $"get {{ {Throw(member)} }}"
                    : $"get {{ return {reference}{HandedOutWriter.Wrap(member, target)}{(isAnnotatedPlace ? "!" : "")}; }}"));
            if ((member.Accessors & Accessors.Set) != 0)
                _writer.Line(member.SetterAnnotation + (member is { Treatment: MemberTreatment.Close, ClosesAssigning: true }
                    ? $"set {{ {Throw(member)} }}"
                    : $"set {{ {target} = value; }}"));
            if ((member.Accessors & Accessors.Init) != 0)
                _writer.Line(member.SetterAnnotation
                    + "init { throw new global::System.NotSupportedException(\"What is initialized once is initialized on the implementation.\"); }");
        });
    }

    private void Closed() => _writer.Line("// No gate can be written for this member (ADS2005), so it stays closed.");

    private void Head(MemberModel member, bool isAsync, bool marksCancellation = false)
    {
        var parameters = string.Join(", ", member.Parameters.Select(p =>
            (marksCancellation && p.LacksEnumeratorCancellation ? "[global::System.Runtime.CompilerServices.EnumeratorCancellation] " : "") + $"{p.Annotation}{p.Modifiers}{p.Type} {p.Name}"));
        _writer
            .Lines(member.Annotations)
            .Line($"{(isAsync ? "async " : Unsafe(member))}{member.Type} {member.Interface}.{member.Name}{member.DeclaredTypeParameters}({parameters})")
            .Indented(() => _writer.Lines(member.Constraints));
    }

    private string Forwarded(MemberModel member, CallWriter? gate = null) =>
        HandedOutWriter.Wrap(member, $"{Target(member)}.{member.Name}{member.TypeParameters}({gate?.Arguments ?? Arguments(member)})");

    private static string Arguments(MemberModel member) => string.Join(", ", member.Parameters.Select(static p => p.Argument));

    private string Target(MemberModel member) => HandedOutWriter.Target(member, _decorator);

    private static string Throw(MemberModel member) => $"throw global::AdsGuard.ReviewGates.CannotOpen({CodeNames.Literal(member.Title)});";
}
