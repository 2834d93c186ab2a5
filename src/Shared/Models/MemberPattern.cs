using System.Text;

namespace AdsGuard.Models;

/// <summary>A documentation-comment ID, or the set of IDs that a wildcard in it covers.</summary>
/// <param name="Kind">T, M, P, F or E.</param>
/// <param name="ContainingType">The full name of the type as documentation IDs write it (<c>Ns.Outer.Inner</c>, <c>Ns.List`1</c>); for T, of the type itself.</param>
/// <param name="Name">The member's name as documentation IDs write it (<c>#ctor</c>, <c>Item</c>), without generic arity; empty for T and <paramref name="AnyMember"/>.</param>
/// <param name="Arity">The number of the method's own type parameters; null for any. <c>Name``0(*)</c> means the overloads that are not generic.</param>
/// <param name="Parameters">What stands between the parentheses; empty for none; null for any overload.</param>
/// <param name="AnyMember">Whether every method, property, field or event of the type is meant, as in <c>M:Ns.T.*</c>.</param>
internal sealed record MemberPattern(char Kind, string ContainingType, string Name, int? Arity, string? Parameters, bool AnyMember)
{
    /// <summary>The type after <c>~</c>, by which conversion operators with the same parameters differ; null where the ID names none.</summary>
    public string? ReturnType { get; init; }

    /// <summary>The ID in its canonical spelling, wildcards included. Without wildcards it is what Roslyn gives for the member.</summary>
    public string DocumentationId
    {
        get
        {
            var id = new StringBuilder().Append(Kind).Append(':').Append(ContainingType);
            if (Kind == 'T') return id.ToString();
            if (AnyMember) return id.Append(".*").ToString();

            id.Append('.').Append(Name);
            if (Arity is > 0 || Arity is 0 && Parameters is null) id.Append("``").Append(Arity);
            if (Parameters is null) id.Append("(*)");
            else if (Parameters.Length > 0) id.Append('(').Append(Parameters).Append(')');
            if (ReturnType is not null) id.Append('~').Append(ReturnType);
            return id.ToString();
        }
    }

    public override string ToString() => DocumentationId;
}
