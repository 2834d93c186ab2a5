using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// <c>class PushContent(Func&lt;Stream, Task&gt; write) : HttpContent</c>: the client, which no code in sight is, has a content of the program's own write
/// itself when it is sent. What it writes is taken to be in it from the beginning.
/// </summary>
internal static class OwnContents
{
    public static void Fill(CallSite call, Value made, Evaluator evaluator)
    {
        if (WriterOf(call.Method.ContainingType) is not { } writer || !evaluator.Frame.Callees.HasBody(writer)) return;
        var stream = AbstractObject.Allocation(call.Site, writer.Parameters[0].Type, writer.Parameters[0]);
        evaluator.State.Allocate(stream);
        var arguments = writer.Parameters.Select(p => new CallArgument(p, p.Ordinal == 0 ? Value.Of(stream) : Value.Unknown, null)).ToImmutableArray();
        evaluator.Calls.InvokeAccessor(call.Operation, writer, made, arguments);
        var written = evaluator.Members.ReadElement(Value.Of(stream), null);
        if (!written.Origins.IsEmpty) evaluator.Members.Taint(made, written.Origins);
    }

    private static IMethodSymbol? WriterOf(INamedTypeSymbol type)
    {
        IMethodSymbol? writer = null;
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.DeclaringSyntaxReferences.IsEmpty) return IsContent(current) ? writer : null;
            writer ??= current.GetMembers("SerializeToStreamAsync").OfType<IMethodSymbol>().FirstOrDefault(static m => m.IsOverride && !m.Parameters.IsEmpty);
        }

        return null;
    }

    private static bool IsContent(INamedTypeSymbol type) =>
        type is { Name: "HttpContent", ContainingNamespace: { Name: "Http", ContainingNamespace.Name: "Net" } };
}
