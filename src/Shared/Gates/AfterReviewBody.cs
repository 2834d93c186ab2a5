using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Gates;

/// <summary>
/// The method that a gate calls once the review approved: beside the gated method, named after it, with the same parameters and return type. One that fits less
/// would compile in some cases and mean another overload in others.
/// </summary>
internal static class AfterReviewBody
{
    /// <summary>Finds the body of a gated method; null while nobody has written it.</summary>
    public static IMethodSymbol? Find(IMethodSymbol gated, Compilation compilation) =>
        gated.ContainingType.GetMembers(GateNames.AfterReview(gated.Name)).OfType<IMethodSymbol>().FirstOrDefault(body => Fits(body, gated, compilation));

    private static bool Fits(IMethodSymbol body, IMethodSymbol gated, Compilation compilation)
    {
        if (body.Parameters.Length != gated.Parameters.Length
            || body.TypeParameters.Length != gated.TypeParameters.Length
            || body.RefKind != gated.RefKind
            || (gated.IsStatic && !body.IsStatic)
            // The compiler copies the struct before such a call, and warns.
            || (gated.IsReadOnly && !body.IsReadOnly && !body.IsStatic)
            || !Obsolescence.MayCall(gated, body)
            || !body.TypeParameters.Zip(gated.TypeParameters, AreAsWide).All(static wide => wide))
        {
            return false;
        }

        var called = body.TypeParameters.IsEmpty ? body : body.Construct([.. gated.TypeParameters]);
        return IsSame(called.ReturnType, gated.ReturnType, compilation)
            && called.Parameters.Zip(gated.Parameters, (own, given) => IsSame(own.RefKind, given.RefKind) && IsSame(own.Type, given.Type, compilation)).All(static same => same);
    }

    private static bool IsSame(ITypeSymbol one, ITypeSymbol other, Compilation compilation) => compilation.ClassifyCommonConversion(one, other).IsIdentity;

    // An argument is handed on by in for both of them.
    private static bool IsSame(RefKind one, RefKind other) => one == other || (IsReadOnly(one) && IsReadOnly(other));

    private static bool IsReadOnly(RefKind kind) => kind is RefKind.In or RefKind.RefReadOnlyParameter;

    /// <summary>Whether a type parameter of the body takes whatever that of the gated method takes.</summary>
    private static bool AreAsWide(ITypeParameterSymbol own, ITypeParameterSymbol given) =>
        (!own.HasReferenceTypeConstraint || given.HasReferenceTypeConstraint)
        && (!own.HasValueTypeConstraint || given.HasValueTypeConstraint)
        && (!own.HasUnmanagedTypeConstraint || given.HasUnmanagedTypeConstraint)
        && (!own.HasConstructorConstraint || given.HasConstructorConstraint || given.HasValueTypeConstraint)
        && (!own.HasNotNullConstraint || given.HasNotNullConstraint || given.HasValueTypeConstraint || given.HasReferenceTypeConstraint)
        && (own.AllowsRefLikeType || !given.AllowsRefLikeType)
        && own.ConstraintTypes.All(constraint => given.ConstraintTypes.Any(type => type.ToDisplayString() == constraint.ToDisplayString()));
}
