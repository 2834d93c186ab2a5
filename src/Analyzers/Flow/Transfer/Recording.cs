using System.Collections.Generic;
using System.Runtime.CompilerServices;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>Something arrives at an ADS: at a call in the analysed member, or through the summary of what it calls.</summary>
/// <param name="Place">The argument, as the reader sees it.</param>
/// <param name="Operation">The operation whose value arrives, for the search of its path; null where it is inside a callee.</param>
/// <param name="Sink">The ADS input at the end: what messages name, and what tells two flows through one argument apart.</param>
/// <param name="Origins">Everything that arrives.</param>
internal sealed record Arrival(SyntaxNode Place, IOperation? Operation, Sink Sink, OriginSet Origins)
{
    /// <summary>Formal origins of shared state that a callee already looked up where it read them.</summary>
    public OriginSet Decided { get; init; } = OriginSet.Empty;
}

/// <summary>An input of an ADS, or of code that may be anything.</summary>
/// <param name="Place">The argument at the call of the ADS itself.</param>
/// <param name="Method">The member of the client that is called, as messages name it (<c>IChatClient.GetResponseAsync</c>).</param>
/// <param name="System">The ADS; null where that depends on a client the caller hands in, and where the code is not seen.</param>
/// <param name="Client">The formal origins of that client.</param>
internal sealed record Sink(SyntaxNode Place, string Method, AdsIdentity? System, OriginSet Client)
{
    /// <summary>The type of what the call goes through, where the call says so.</summary>
    public ITypeSymbol? Through { get; init; }

    /// <summary>Why nobody can say what becomes of the data; <see cref="UnseenKind.None"/> for an ADS.</summary>
    public UnseenKind Unseen { get; init; }

    /// <summary>Whether it is known where the data ends, so that data which is known is a finding.</summary>
    public bool IsDecided => System is not null || Unseen != UnseenKind.None;

    /// <summary>Few inputs have their place in common: hashing all the rest would cost more than comparing it.</summary>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Place);
}

/// <summary>A call that reaches an ADS, whatever it is given.</summary>
/// <param name="Place">The call.</param>
/// <param name="Method">The member that is called, as messages name it.</param>
/// <param name="System">The ADS.</param>
/// <param name="Client">The formal origins of the client, where a mark on what is handed in may name another system.</param>
internal sealed record AdsCall(SyntaxNode Place, string Method, AdsIdentity System, OriginSet Client)
{
    /// <summary>The type of what the call goes through.</summary>
    public ITypeSymbol? Through { get; init; }
}

/// <summary>An action that a human has to stand behind is taken: here, or in what is called here.</summary>
/// <param name="Place">Where the reader sees it from the analysed member: the action itself, or the call that leads to it.</param>
/// <param name="ActionPlace">The action itself.</param>
/// <param name="Action">Which action.</param>
/// <param name="Origins">The ADS outputs it depends on, by data and by control, and the formal origins that may turn out to be some.</param>
/// <param name="Review">What can be true of the human review there.</param>
internal sealed record ActionTaken(SyntaxNode Place, SyntaxNode ActionPlace, Model.MarkedAction Action, OriginSet Origins, ReviewStatus Review);

/// <summary>A function that a member made or mentioned.</summary>
/// <param name="Function">The lambda or local function.</param>
/// <param name="Environment">The captured variables it runs over.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Control">What decided that it was made.</param>
/// <param name="Review">What could be true of the human review then.</param>
/// <param name="Verification">What could be true of the check for accuracy then.</param>
internal sealed record FunctionMade(IMethodSymbol Function, Value Environment, IOperation Place, OriginSet Control, ReviewStatus Review, ReviewStatus Verification);

/// <summary>What the pass over the stable states writes down. Used by one thread.</summary>
/// <param name="member">The member that was evaluated.</param>
internal sealed class Recording(ISymbol member)
{
    public ISymbol Member { get; } = member;

    public List<Arrival> Arrivals { get; } = new();

    /// <summary>The calls of an ADS.</summary>
    public List<AdsCall> Reached { get; } = new();

    public List<ActionTaken> Actions { get; } = new();

    /// <summary>For each operation the protected data that its value carries, for the search of paths.</summary>
    public Dictionary<IOperation, OriginSet> Carried { get; } = new();

    /// <summary>Which values were stored in which variable or member: (target symbol, target operation, value).</summary>
    public List<(ISymbol Target, IOperation Value)> Stores { get; } = new();

    /// <summary>The lambdas and local functions that the member made or mentioned, with the environment each runs in and what decided that it was made.</summary>
    public List<FunctionMade> Functions { get; } = new();

    /// <summary>What each flow capture was given, for the search of paths.</summary>
    public List<IFlowCaptureOperation> Captures { get; } = new();

    /// <summary>What the pass over each called member wrote down, in the context of the call.</summary>
    public Dictionary<IOperation, List<Recording>> Calls { get; } = new();

    public void Call(IOperation call, Recording? callee)
    {
        if (callee is null) return;
        if (!Calls.TryGetValue(call, out var callees)) Calls.Add(call, callees = new List<Recording>());
        if (!callees.Contains(callee)) callees.Add(callee);
    }

    /// <summary>The expressions that the member returns or yields.</summary>
    public List<IOperation> Returned { get; } = new();

    public void Capture(IFlowCaptureOperation capture) => Captures.Add(capture);

    /// <summary>The reads of shared state, whose content is for the search of paths to find where it was written.</summary>
    public HashSet<IOperation> SharedReads { get; } = new();

    public void Carry(IOperation operation, Value value)
    {
        if (operation is IMemberReferenceOperation && value.Origins.Any(static o => o is Formal { Path.IsSharedState: true })) SharedReads.Add(operation);
        var data = value.Origins.Where(static o => o is ProtectedData);
        if (data.IsEmpty) return;
        Carried[operation] = Carried.TryGetValue(operation, out var before) ? before.Union(data) : data;
    }
}
