using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// What a key says about the value that it selects: <c>labels[p.Condition]</c> says as much as <c>p.Condition switch { ... }</c>. Only flags and enumeration members
/// choose among what somebody wrote down; a record that is found by a number is not that number. What an ADS chose, it chose by any key.
/// </summary>
internal static class Selectors
{
    private static readonly HashSet<string> LookUps = new()
    {
        "TryGetValue", "GetValueOrDefault", "GetValue", "ElementAt", "ElementAtOrDefault", "GetValueRefOrNullRef",
    };

    /// <summary>What the value found at a key carries beside its own.</summary>
    public static OriginSet Of(Value key, IOperation? operation, Evaluator evaluator)
    {
        if (key.Origins.IsEmpty) return OriginSet.Empty;
        var isFlag = Members.IsPredicate(Written(operation));
        return key.Origins.Where(o => o switch
        {
            AdsOutput => true,
            ProtectedData data => isFlag || Members.IsPredicate(TypeOf(data.Symbol)),
            Formal formal => isFlag || Members.IsPredicate(TypeOf(formal.Path, evaluator.Frame.Member)),
            _ => false,
        });
    }

    /// <summary>What a call of a library that looks something up adds to what it finds.</summary>
    public static OriginSet OfLookUp(CallSite call, Evaluator evaluator)
    {
        if (!LookUps.Contains(call.Method.Name)) return OriginSet.Empty;
        var selected = OriginSet.Empty;
        foreach (var argument in call.Arguments)
        {
            if (!argument.IsWrittenBack && argument.Parameter?.Name is "key" or "index" or "keyValue") selected = selected.Union(Of(argument.Value, argument.Operation, evaluator));
        }

        return selected;
    }

    /// <summary>The sequence that decides which elements of another are left: <c>people.Except(kept)</c>.</summary>
    public static CallArgument? OfOther(CallSite call) =>
        call.Method is { Name: "Except" or "ExceptBy" or "Intersect" or "IntersectBy", DeclaringSyntaxReferences.IsEmpty: true } ? call.Arguments.FirstOrDefault(static a => a.Parameter?.Name is "second" or "other") : null;

    /// <summary>The type of what stands there, before the conversion to a number that makes a position of it.</summary>
    private static ITypeSymbol? Written(IOperation? operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion) operation = conversion.Operand;
        return operation?.Type;
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol is IMethodSymbol method ? MemberTypes.Unwrap(method.ReturnType) : MemberTypes.Declared(symbol);

    private static ITypeSymbol? TypeOf(FormalPath path, ISymbol member)
    {
        if (!path.Members.IsEmpty) return MemberTypes.Declared(path.Members[path.Members.Length - 1].Symbol);
        return path.Root.Kind == FormalRootKind.Parameter && member is IMethodSymbol method && path.Root.Ordinal < method.Parameters.Length ? method.Parameters[path.Root.Ordinal].Type : null;
    }
}
