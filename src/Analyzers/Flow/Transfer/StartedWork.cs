using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// Calls after which two sides run: a thread, a timer, or a task that nobody waits for on the spot. What the caller does next may be seen by what was started.
/// </summary>
internal static class StartedWork
{
    public static bool IsStartedBy(CallSite call)
    {
        var method = call.Method;
        if (method.ContainingType is { Name: "Thread" or "ThreadPool" or "Timer" } type && type.ContainingNamespace?.ToDisplayString() is "System.Threading" or "System.Timers") return true;
        return method.ReturnType is { Name: "Task" or "ValueTask" } && call.ImplicitAt is null && method.MethodKind != MethodKind.PropertyGet && !IsWaitedFor(call.Operation);
    }

    /// <summary>Whether the result is awaited where it is made, or handed to the caller to wait for.</summary>
    private static bool IsWaitedFor(IOperation operation)
    {
        for (var outer = operation.Parent; ; outer = outer.Parent)
        {
            switch (outer)
            {
                case null or IAwaitOperation or IReturnOperation:
                    return true;
                case IConversionOperation:
                    continue;
                case IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask" }:
                    continue;
                case IInvocationOperation { TargetMethod.Name: "GetAwaiter" or "Wait" } or IPropertyReferenceOperation { Property.Name: "Result" }:
                    return true;
                default:
                    return false;
            }
        }
    }
}
