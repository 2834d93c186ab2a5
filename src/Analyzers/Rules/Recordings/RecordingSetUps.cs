using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Rules.Recordings;

/// <summary>
/// Finds where a file has prompts or outputs recorded: a property set to <c>true</c>, a call, an object made, a switch or an environment variable turned on. What is
/// not constant is taken to be off: it is for a configuration to say. Reads no file in whose text no recorder is named.
/// </summary>
internal sealed class RecordingSetUps
{
    private static readonly ImmutableArray<string> SwitchMethods = ImmutableArray.Create("SetSwitch", "SetEnvironmentVariable");

    private readonly Recorders _recorders;
    private readonly HashSet<string> _names;
    private readonly ImmutableArray<string> _words;

    public RecordingSetUps(Recorders recorders)
    {
        _recorders = recorders;
        _names = new HashSet<string>(recorders.Names, System.StringComparer.Ordinal);
        _words = recorders.KnowsSwitches ? _names.Concat(SwitchMethods).ToImmutableArray() : _names.ToImmutableArray();
    }

    public IEnumerable<RecordingSetUp> In(SemanticModel model, FileWords words, CancellationToken cancellation)
    {
        if (_words.IsEmpty || !words.MayContainAny(_words)) yield break;
        foreach (var node in model.SyntaxTree.GetRoot(cancellation).DescendantNodes())
        {
            if (SetUpBy(node, model, cancellation) is { } found && !DevelopmentOnly.Contains(node)) yield return found;
        }
    }

    private RecordingSetUp? SetUpBy(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        switch (node)
        {
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when NameOf(assignment.Left) is { } name && _names.Contains(name.Identifier.ValueText):
                return IsOn(assignment.Right, model, cancellation) && model.GetSymbolInfo(assignment.Left, cancellation).Symbol is IPropertySymbol property && _recorders.Of(property) is { } set
                    ? new RecordingSetUp(assignment, SymbolNames.Of(property), set) { Setting = assignment.Left, Library = property.ContainingAssembly.Name, Owner = SettingOwner.Of(assignment, model, cancellation) }
                    : null;
            case InvocationExpressionSyntax call when NameOf(call.Expression) is { } name:
                if (SwitchMethods.Contains(name.Identifier.ValueText)) return SwitchedOn(call, model, cancellation);
                return _names.Contains(name.Identifier.ValueText) && model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method && _recorders.Of(method.ReducedFrom ?? method) is { } called
                    ? new RecordingSetUp(name, name.Identifier.ValueText, called)
                    : null;
            case ObjectCreationExpressionSyntax { Type: var made } when made.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(n => _names.Contains(n.Identifier.ValueText)):
                return model.GetSymbolInfo(made, cancellation).Symbol is INamedTypeSymbol type && _recorders.Of(type) is { } recorder ? new RecordingSetUp(made, type.Name, recorder) : null;
            default:
                return null;
        }
    }

    /// <summary><c>AppContext.SetSwitch("...", true)</c>, <c>Environment.SetEnvironmentVariable("...", "true")</c>.</summary>
    private RecordingSetUp? SwitchedOn(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        var arguments = call.ArgumentList.Arguments;
        return arguments.Count >= 2
            && model.GetConstantValue(arguments[0].Expression, cancellation) is { HasValue: true, Value: string name }
            && _recorders.Switch(name) is { } recorder
            && IsOn(arguments[1].Expression, model, cancellation)
            && model.GetSymbolInfo(call, cancellation).Symbol?.ContainingType is { Name: "AppContext" or "Environment", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
            ? new RecordingSetUp(call, name, recorder)
            : null;
    }

    private static bool IsOn(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        model.GetConstantValue(expression, cancellation) is { HasValue: true, Value: var value }
        && (value is true || value is string text && (text == "1" || string.Equals(text, "true", System.StringComparison.OrdinalIgnoreCase)));

    private static SimpleNameSyntax? NameOf(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax { Name: var name } => name,
        MemberBindingExpressionSyntax { Name: var name } => name,
        ConditionalAccessExpressionSyntax { WhenNotNull: var rest } => NameOf(rest),
        _ => null,
    };
}
