using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Placement;

/// <summary><c>[Pii(Kind)] [Pii(Kind)]</c>: the same again. The second one is the one too many.</summary>
internal sealed class StatedTwice : IPlacementCheck
{
    public ImmutableArray<string> Attributes => Vocabulary.Repeatable;

    public string? WhyIdle(Place place, CancellationToken cancellation) =>
        place.Applied.Siblings().Any(s => StandsBefore(s, place.Data) && Same(s, place.Data)) ? "the same is already stated at this place" : null;

    private static bool StandsBefore(AttributeData left, AttributeData right) =>
        left.ApplicationSyntaxReference is { } first && right.ApplicationSyntaxReference is { } second && first.SyntaxTree == second.SyntaxTree && first.Span.Start < second.Span.Start;

    private static bool Same(AttributeData left, AttributeData right) =>
        SymbolEqualityComparer.Default.Equals(left.AttributeConstructor, right.AttributeConstructor)
        && left.ConstructorArguments.SequenceEqual(right.ConstructorArguments, ByValue.Instance)
        && left.NamedArguments.Length == right.NamedArguments.Length
        && left.NamedArguments.All(l => right.NamedArguments.Any(r => l.Key == r.Key && ByValue.Instance.Equals(l.Value, r.Value)));

    /// <summary>Arguments are equal by value, arrays element by element.</summary>
    private sealed class ByValue : IEqualityComparer<TypedConstant>
    {
        public static readonly ByValue Instance = new();

        public bool Equals(TypedConstant x, TypedConstant y)
        {
            if (x.Kind != y.Kind || x.Kind == TypedConstantKind.Error) return false;
            if (x.Kind != TypedConstantKind.Array || x.IsNull || y.IsNull) return x.Equals(y);
            return x.Values.SequenceEqual(y.Values, this);
        }

        public int GetHashCode(TypedConstant obj) => (int)obj.Kind;
    }
}
