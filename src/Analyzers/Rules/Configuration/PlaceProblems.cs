using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Models;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Configuration;

/// <summary>
/// The places of a model line that no member has which the line is about: an argument by a name or at a position that none of them has. Such a line would say of the
/// member that nothing goes in. A path that fits one overload and not another is left out for the other.
/// </summary>
internal static class PlaceProblems
{
    public static IEnumerable<ModelError> In(ModelEntry entry, ImmutableArray<ISymbol> members)
    {
        foreach (var path in PathsOf(entry))
        {
            if (path.Column < 0 || members.Any(member => Has(member, path))) continue;
            var given = path.ArgumentName ?? $"{path.Index}";
            yield return new ModelError(entry.Line, path.Column, given.Length, Describe(entry.Target, path, members));
        }
    }

    private static IEnumerable<AccessPath> PathsOf(ModelEntry entry) => entry switch
    {
        InputEntry input => input.Paths,
        OutputEntry output => output.Paths,
        GivenClientEntry client => client.Paths,
        ToolEntry tool => tool.Paths,
        SendEntry send => send.Paths.AddRange(send.To),
        FlowEntry flow => flow.Flows.SelectMany(static one => new[] { one.From, one.To }),
        ClearEntry clear => clear.Paths,
        SanitizerEntry sanitizer => ImmutableArray.Create(sanitizer.On),
        HandlerEntry handler => handler.Functions,
        ScreeningEntry screening => screening.Paths,
        _ => ImmutableArray<AccessPath>.Empty,
    };

    private static bool Has(ISymbol member, AccessPath path) => path.ArgumentName is { } name ? Names(member, path.Root).Contains(name) : path.Index < Count(member, path.Root);

    // By position only those of the method itself are known, by name also those of the type around it.
    private static int Count(ISymbol member, PathRoot root) => root == PathRoot.TypeArgument ? (member as IMethodSymbol)?.Arity ?? 0 : Parameters(member).Length;

    private static string Describe(MemberPattern target, AccessPath path, ImmutableArray<ISymbol> members)
    {
        var what = path.Root == PathRoot.TypeArgument ? "type parameter" : "parameter";
        var names = members.SelectMany(member => Names(member, path.Root)).Distinct().ToImmutableArray();
        var most = members.Max(member => Count(member, path.Root));
        if (names.IsEmpty || path.ArgumentName is null && most == 0) return $"'{target}' has no {what}s";
        if (path.ArgumentName is not { } name) return $"'{target}' has no {what} at position {path.Index}; the first is 0, the last {most - 1}";
        var near = NearestWord.Find(name, names);
        return $"'{target}' has no {what} '{name}'{(near is null ? "" : $"; did you mean '{near}'?")}";
    }

    private static ImmutableArray<string> Names(ISymbol member, PathRoot root) => root == PathRoot.TypeArgument
        ? TypeParameters(member).Select(static parameter => parameter.Name).ToImmutableArray()
        : Parameters(member).Select(static parameter => parameter.Name).ToImmutableArray();

    private static ImmutableArray<IParameterSymbol> Parameters(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => ImmutableArray<IParameterSymbol>.Empty,
    };

    // What a call has: TypeArgument[TRow] may be one of the type around the member.
    private static IEnumerable<ITypeParameterSymbol> TypeParameters(ISymbol member) =>
        ((member as IMethodSymbol)?.TypeParameters ?? ImmutableArray<ITypeParameterSymbol>.Empty).Concat(member.ContainingType?.TypeParameters ?? ImmutableArray<ITypeParameterSymbol>.Empty);
}
