using System.Collections.Generic;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>Evaluates one kind of operation.</summary>
internal delegate Value OperationHandler(IOperation operation, Evaluator evaluator);

/// <summary>The engine's table of contents: which family evaluates which kind of operation.</summary>
internal static class Handlers
{
    private static readonly Dictionary<OperationKind, OperationHandler> Table = new();

    static Handlers()
    {
        Locals.Register(Table);
        Assignments.Register(Table);
        MemberAccess.Register(Table);
        Elements.Register(Table);
        Invocations.Register(Table);
        Creations.Register(Table);
        Functions.Register(Table);
        Operators.Register(Table);
        Conversions.Register(Table);
        Patterns.Register(Table);
        Strings.Register(Table);
        Captures.Register(Table);
        Exceptions.Register(Table);
        Returns.Register(Table);
    }

    public static bool TryGet(OperationKind kind, out OperationHandler handler) => Table.TryGetValue(kind, out handler!);
}
