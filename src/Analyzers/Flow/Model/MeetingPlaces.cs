using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>
/// The types that work running side by side meets at: one side waits there for what the other has yet to put in. What stands further down in the code may
/// therefore be read by what was started further up.
/// </summary>
internal static class MeetingPlaces
{
    private static readonly HashSet<string> Namespaces = new() { "System.Collections.Concurrent", "System.Threading.Channels", "System.Threading.Tasks.Dataflow", "System.IO.Pipelines", "System.Reactive.Subjects" };

    public static bool Contains(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { ContainingNamespace: { IsGlobalNamespace: false } space }) return false;
        // Nearly all types are told by one word.
        switch (space.Name)
        {
            case "Concurrent" or "Channels" or "Dataflow" or "Pipelines" or "Subjects":
                return Namespaces.Contains(space.ToDisplayString());
            case "Tasks":
                return type.Name == "TaskCompletionSource" && space.ToDisplayString() == "System.Threading.Tasks";
            default:
                return false;
        }
    }
}
