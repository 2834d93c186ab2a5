using System.Collections.Generic;
using System.Linq;
using AdsGuard.Gates;
using AdsGuard.Generators.Model;
using AdsGuard.Generators.Parse;

namespace AdsGuard.Generators.Emit;

/// <summary>Writes what all gates have in common: the description of a call, and what stands around the action.</summary>
internal sealed class CallWriter(SourceWriter writer, CallModel call, LanguageFeatures features)
{
    private const string Namespace = "global::AdsGuard.";

    private readonly string _pass = call.Local("pass");
    private readonly string _result = call.Local("result");
    private readonly string _item = call.Local("item");
    private readonly CopyExpressions _copies = new(features);

    public static string GeneratedCode { get; } =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"{GateNames.Tool}\", \"{typeof(CallWriter).Assembly.GetName().Version.ToString(3)}\")]";

    /// <summary>Writes the method that describes a call. Values are not kept: they end in the fingerprint, and as text where they may be shown.</summary>
    public void Describe()
    {
        var parameters = string.Join(", ", call.Reviewed.Select(static p => $"{p.Type} {p.Name}"));
        writer.Line(GeneratedCode);
        // Who calls it is warned of nothing, and within it nothing obsolete is an error.
        if (call.IsObsolete || call.Reviewed.Any(static p => p.Form!.ReadsObsolete))
            writer.Line(AttributeText.Obsolete);
        writer
            .Line($"private static {Namespace}ReviewedCall {call.DescribeName}{call.TypeParameterList}({parameters})")
            .Indented(() => writer.Lines(call.Constraints))
            .Block(() =>
            {
                writer.Line($"return new {Namespace}ReviewedCall({CodeNames.Literal(call.Title)}, {CodeNames.Literal(call.MemberId)}){Initializer()}");
                writer.Indented(() =>
                {
                    var steps = Steps().ToList();
                    for (var index = 0; index < steps.Count; index++)
                        writer.Line(steps[index] + (index == steps.Count - 1 ? ";" : ""));
                });
            });
    }

    /// <summary>Writes the copies of what the caller can change while the gate is asked, and while the action goes on.</summary>
    public void Copies()
    {
        var copied = call.Reviewed.Where(IsCopied).ToList();
        if (copied.Count == 0)
            return;
        writer.Line("// What is reviewed is what is acted on, whatever becomes of the caller's own meanwhile.");
        foreach (var parameter in copied)
            writer.Line($"{(IsByReference(parameter) ? parameter.Type + " " : "")}{Reviewed(parameter)} = {_copies.Of(parameter)};");
        writer.Line();
    }

    /// <summary>The arguments that hand the call on.</summary>
    public string Arguments => string.Join(", ", call.Parameters.Select(p => IsByReference(p) && IsCopied(p) ? p.Passing + Reviewed(p) : p.Argument));

    /// <summary>Writes a body that asks and throws unless the review approved.</summary>
    public void RequiringBody(string gates, string action) =>
        writer.Block(() =>
        {
            Copies();
            writer.Line(call.IsAsync
                ? $"var {_pass} = await {gates}.{GateNames.RequireAsync}({DescribeCall}{call.CancellationArgument}).ConfigureAwait(true);"
                : $"var {_pass} = {gates}.{GateNames.Require}({DescribeCall}{call.CancellationArgument});");
            if (!call.NeverReturns)
            {
                Guarded(() => Act(action, static result => $"return {result};"));
                return;
            }

            // The compiler does not follow into the try, and would take the end for one that is reached.
            Guarded(() => Act(action, @return: null));
            writer.Line("throw new global::System.InvalidOperationException(\"What never returns has returned.\");");
        });

    /// <summary>Writes a body that asks and returns the outcome unless the review approved.</summary>
    public void AskingBody(string gates, string action) =>
        writer.Block(() =>
        {
            Copies();
            foreach (var parameter in call.Parameters.Where(static p => p.IsOut))
                writer.Line($"{parameter.Name} = default{(features.Nullability ? "!" : $"({parameter.Type})")};");

            writer.Line(call.IsAsync
                ? $"var {_pass} = await {gates}.{GateNames.AskAsync}({DescribeCall}{call.CancellationArgument}).ConfigureAwait(true);"
                : $"var {_pass} = {gates}.{GateNames.Ask}({DescribeCall}{call.CancellationArgument});");
            writer.Line($"if (!{_pass}.IsOpen)");
            writer.Indented(() => writer.Line(call.ResultType is null ? $"return {_pass}.Outcome;" : $"return {TwinResult}.DidNotHappen({_pass}.Outcome);"));
            writer.Line();
            Guarded(() => Act(action, result => $"return {TwinResult}.Happened({ParameterModel.AsObject(call.ResultType, result)});"));
            if (call.ResultType is null)
                writer.Line($"return {_pass}.Outcome;");
        });

    /// <summary>What the twin returns.</summary>
    public string TwinReturnType
    {
        get
        {
            var result = call.ResultType is null ? Namespace + "ReviewOutcome" : TwinResult;
            return call.Return switch
            {
                ReturnShape.Task or ReturnShape.TaskOfValue => $"global::System.Threading.Tasks.Task<{result}>",
                ReturnShape.ValueTask or ReturnShape.ValueTaskOfValue => $"global::System.Threading.Tasks.ValueTask<{result}>",
                _ => result,
            };
        }
    }

    private string TwinResult => $"{Namespace}ReviewedResult<{call.ResultType}>";

    public string DescribeCall =>
        $"{call.DescribeName}{call.TypeParameterList}({string.Join(", ", call.Reviewed.Select(p => Reviewed(p) + (p.TakesNull && features.Nullability ? "!" : "")))})";

    /// <summary>The parameters as a declaration has them.</summary>
    public string Parameters(bool withDefaults, bool marksCancellation = false) =>
        string.Join(", ", call.Parameters.Select(p =>
            (marksCancellation && p.LacksEnumeratorCancellation ? "[global::System.Runtime.CompilerServices.EnumeratorCancellation] " : "")
            // What the other part of the method says is not said twice; only a twin has the default values.
            + (withDefaults ? p.TwinAnnotation : "") + p.Modifiers + p.Type + " " + p.Name
            + (withDefaults && p.Default is { } value ? " = " + value : ""))
            .Concat(call.HasVariableArguments ? ["__arglist"] : []));

    private bool IsCopied(ParameterModel parameter) => parameter.Role != ParameterRole.None && _copies.Of(parameter) is not null;

    private static bool IsByReference(ParameterModel parameter) => parameter.Passing.Length > 0;

    // The variable of the caller is his as long as nothing happened.
    private string Reviewed(ParameterModel parameter) =>
        IsByReference(parameter) && IsCopied(parameter) ? call.Local(parameter.PlainName + "Reviewed") : parameter.Name;

    private string Initializer()
    {
        var parts = new List<string>();
        if (call.Service is { } service)
            parts.Add($"Service = {CodeNames.Literal(service)}");
        if (call.Authority is { } authority)
            parts.Add($"SoleBasisAuthority = {CodeNames.Literal(authority)}");
        return parts.Count == 0 ? "" : $" {{ {string.Join(", ", parts)} }}";
    }

    private IEnumerable<string> Steps()
    {
        var expressions = new CanonicalExpressions(features);
        foreach (var argument in call.OuterTypeArguments.Concat(call.TypeParameters.Select(static name => new TypeArgument(name, name))))
            yield return $".With(\"typeof({argument.Name})\", global::AdsGuard.CanonicalValue.Of(typeof({argument.Type}).ToString()))";

        foreach (var parameter in call.Reviewed)
        {
            var name = CodeNames.Literal(parameter.PlainName);
            var value = expressions.Of(parameter.Form!, parameter.Name, parameter.IsProtected);
            if (parameter.Subject is { } subject)
                yield return $".About({CodeNames.Literal(subject.Name.TrimStart('@'))}, {SubjectOf(expressions, parameter, subject)})";
            if (parameter.Role == ParameterRole.Output)
            {
                foreach (var system in parameter.SystemIds)
                    yield return $".Given({CodeNames.Literal(system)}, {name}, {value})";
            }
            else
            {
                yield return $".{(parameter.Role == ParameterRole.Subject ? "About" : "With")}({name}, {value})";
            }
        }
    }

    private static string SubjectOf(CanonicalExpressions expressions, ParameterModel parameter, CanonicalMember subject)
    {
        var form = expressions.Of(subject.Form, $"{parameter.Name}{(parameter.Form!.IsNullableValue ? ".Value" : "")}.{subject.Name}", subject.IsProtected);
        return parameter.Form switch
        {
            { IsNullableValue: true } => $"{parameter.Name}.HasValue ? {form} : global::AdsGuard.CanonicalValue.Null",
            { IsReference: true } => $"{parameter.Name} is null ? global::AdsGuard.CanonicalValue.Null : {form}",
            _ => form,
        };
    }

    /// <summary>Whatever way the action ends, the pass is closed: with what became of it, or as unknown.</summary>
    private void Guarded(System.Action content)
    {
        writer.Line("try").Block(content);
        writer.Line("finally").Block(() => writer.Line(call.IsAsync ? $"await {_pass}.CloseAsync().ConfigureAwait(true);" : $"{_pass}.Close();"));
    }

    private IEnumerable<string> HandedBack => call.Reviewed.Where(p => p.Passing == "ref " && IsCopied(p)).Select(p => $"{p.Name} = {Reviewed(p)};");

    private void Act(string action, System.Func<string, string>? @return)
    {
        // What waits for a task or reads a stream cannot go on with null.
        if (call.MayReturnNull && features.Nullability && call.Return is not (ReturnShape.Nothing or ReturnShape.Value or ReturnShape.Reference))
            action += "!";
        switch (call.Return)
        {
            case ReturnShape.Value or ReturnShape.Reference when @return is null:
            case ReturnShape.Nothing:
                writer.Line($"{action};").Lines(HandedBack).Line($"{_pass}.Happened();");
                break;
            case ReturnShape.TaskOfValue or ReturnShape.ValueTaskOfValue when @return is null:
            case ReturnShape.Task or ReturnShape.ValueTask:
                writer.Line($"await {action}.ConfigureAwait(true);").Line($"{_pass}.Happened();");
                break;
            case ReturnShape.Value:
                writer.Line($"var {_result} = {action};").Lines(HandedBack).Line($"{_pass}.Happened();").Line(@return!(_result));
                break;
            case ReturnShape.TaskOfValue or ReturnShape.ValueTaskOfValue:
                writer.Line($"var {_result} = await {action}.ConfigureAwait(true);").Line($"{_pass}.Happened();").Line(@return!(_result));
                break;
            case ReturnShape.Reference:
                writer.Line($"ref {(call.ReturnsReadOnly ? "readonly " : "")}var {_result} = ref {action};").Line($"{_pass}.Happened();").Line($"return ref {_result};");
                break;
            case ReturnShape.Stream:
                writer.Line($"foreach (var {_item} in {action})").Indented(() => writer.Line($"yield return {_item};")).Line($"{_pass}.Happened();");
                break;
            case ReturnShape.AsyncStream:
                writer.Line($"await foreach (var {_item} in {action})").Indented(() => writer.Line($"yield return {_item};")).Line($"{_pass}.Happened();");
                break;
            case ReturnShape.Enumerator when call.ResultType is null:
                writer.Line($"var {_result} = {action};").Line($"using ({_result} as global::System.IDisposable)").Block(() => Read($"{_result}.MoveNext()"));
                break;
            case ReturnShape.Enumerator:
                writer.Line($"using (var {_result} = {action})").Block(() => Read($"{_result}.MoveNext()"));
                break;
            case ReturnShape.AsyncEnumerator:
                writer.Line($"await using (var {_result} = {action})").Block(() => Read($"await {_result}.MoveNextAsync()"));
                break;
        }
    }

    private void Read(string moveNext) =>
        writer.Line($"while ({moveNext})").Indented(() => writer.Line($"yield return {_result}.Current;")).Line($"{_pass}.Happened();");
}
