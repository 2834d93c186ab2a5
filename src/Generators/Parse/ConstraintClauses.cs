using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Gates;
using AdsGuard.Generators.Model;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Generators.Parse;

/// <summary>Writes the constraints of type parameters once more, as both parts of a partial method and a decorator need them.</summary>
internal static class ConstraintClauses
{
    public static EquatableArray<string> Of(ImmutableArray<ITypeParameterSymbol> parameters, LanguageFeatures features) =>
        new(parameters.Select(p => Clause(p, features)).Where(static clause => clause.Length > 0));

    /// <summary>
    /// An explicit implementation inherits constraints, and may only say what decides whether <c>T?</c> is a nullable value or an annotation.
    /// </summary>
    public static EquatableArray<string> OfExplicitImplementation(IMethodSymbol method, LanguageFeatures features)
    {
        if (!features.Nullability)
            return default;
        var types = method.Parameters.Select(static p => p.Type).Append(method.ReturnType).ToList();
        return new(
            from parameter in method.TypeParameters
            where !parameter.HasValueTypeConstraint && types.Any(type => MentionsAnnotated(type, parameter))
            let kind = parameter.HasReferenceTypeConstraint || parameter.ConstraintTypes.Any(static c => c.TypeKind == TypeKind.Class) ? "class" : "default"
            select $"where {Identifiers.Escape(parameter.Name)} : {kind}");
    }

    private static string Clause(ITypeParameterSymbol parameter, LanguageFeatures features)
    {
        var parts = new List<string>();
        if (parameter.HasUnmanagedTypeConstraint)
            parts.Add("unmanaged");
        else if (parameter.HasValueTypeConstraint)
            parts.Add("struct");
        else if (parameter.HasReferenceTypeConstraint)
            parts.Add(features.Nullability && parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated ? "class?" : "class");
        else if (parameter.HasNotNullConstraint)
            parts.Add("notnull");
        parts.AddRange(parameter.ConstraintTypes.Select(type => CodeNames.Type(type, features)));
        if (parameter.HasConstructorConstraint)
            parts.Add("new()");
        if (parameter.AllowsRefLikeType)
            parts.Add("allows ref struct");
        return parts.Count == 0 ? "" : $"where {Identifiers.Escape(parameter.Name)} : {string.Join(", ", parts)}";
    }

    private static bool MentionsAnnotated(ITypeSymbol type, ITypeParameterSymbol parameter) => type switch
    {
        ITypeParameterSymbol => type.NullableAnnotation == NullableAnnotation.Annotated && type.Name == parameter.Name,
        IArrayTypeSymbol array => MentionsAnnotated(array.ElementType, parameter),
        INamedTypeSymbol named => named.TypeArguments.Any(argument => MentionsAnnotated(argument, parameter)),
        _ => false,
    };
}
