using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Paths;

/// <summary>
/// What is put into the objects that variables refer to: <c>list.Add(x)</c>, <c>o.P = x</c>, initializers, <c>out</c> arguments, deconstructions and patterns. The value
/// of such a variable does not show what its object holds; a path has to know who put it there.
/// </summary>
internal sealed class Contributions
{
    private static readonly IOperation[] None = new IOperation[0];

    private readonly Dictionary<ISymbol, List<IOperation>> _toVariables = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CaptureId, List<IOperation>> _toCaptures = new();

    /// <param name="carriers">The operations that carry the origin a path is searched for.</param>
    public Contributions(IEnumerable<IOperation> carriers)
    {
        foreach (var carrier in carriers.OrderBy(static o => o.Syntax.SpanStart).ThenBy(static o => o.Syntax.Span.Length)) AddFrom(carrier);
    }

    public IReadOnlyList<IOperation> To(IOperation holder) => holder switch
    {
        IFlowCaptureReferenceOperation capture => _toCaptures.TryGetValue(capture.Id, out var put) ? put : None,
        _ when Variable(holder) is { } variable => _toVariables.TryGetValue(variable, out var put) ? put : None,
        _ => None,
    };

    private void AddFrom(IOperation carrier)
    {
        for (var inner = carrier; inner.Parent is { } outer; inner = outer)
        {
            switch (outer)
            {
                case IInvocationOperation call when inner is IArgumentOperation:
                    AddTo(call.Instance ?? call.Arguments[0].Value, carrier);
                    foreach (var argument in call.Arguments)
                    {
                        if (argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref) AddTo(argument.Value, carrier);
                    }

                    return;
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: { } instance } } assignment when ReferenceEquals(assignment.Value, inner):
                    AddTo(instance, carrier);
                    return;
                case ISimpleAssignmentOperation { Target: IArrayElementReferenceOperation element } assignment when ReferenceEquals(assignment.Value, inner):
                    AddTo(element.ArrayReference, carrier);
                    return;
                case IDeconstructionAssignmentOperation deconstruction when ReferenceEquals(deconstruction.Value, inner):
                    foreach (var target in deconstruction.Target.DescendantsAndSelf().OfType<ILocalReferenceOperation>()) Add(target.Local, carrier);
                    return;
                case IIsPatternOperation pattern when ReferenceEquals(pattern.Value, inner):
                    foreach (var declared in pattern.Pattern.DescendantsAndSelf().OfType<IDeclarationPatternOperation>())
                    {
                        if (declared.DeclaredSymbol is { } variable) Add(variable, carrier);
                    }

                    return;
            }
        }
    }

    /// <summary>Walks from what is written through to the variable it starts at: <c>m.Contents</c> is in <c>m</c>, <c>sb.Append(a)</c> is <c>sb</c>.</summary>
    private void AddTo(IOperation? place, IOperation carrier)
    {
        while (place is not null)
        {
            if (place is IFlowCaptureReferenceOperation capture)
            {
                if (!_toCaptures.TryGetValue(capture.Id, out var put)) _toCaptures.Add(capture.Id, put = new List<IOperation>());
                put.Add(carrier);
                return;
            }

            if (Variable(place) is { } variable)
            {
                Add(variable, carrier);
                return;
            }

            place = place switch
            {
                IMemberReferenceOperation member => member.Instance,
                IInvocationOperation call => call.Instance ?? (call.Arguments.IsEmpty ? null : call.Arguments[0].Value),
                IConversionOperation conversion => conversion.Operand,
                IArrayElementReferenceOperation element => element.ArrayReference,
                IDeclarationExpressionOperation declaration => declaration.Expression,
                _ => null,
            };
        }
    }

    private void Add(ISymbol variable, IOperation carrier)
    {
        if (!_toVariables.TryGetValue(variable, out var put)) _toVariables.Add(variable, put = new List<IOperation>());
        put.Add(carrier);
    }

    private static ISymbol? Variable(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation } member => member.Member.OriginalDefinition,
        _ => null,
    };
}
