using System.Linq;
using AdsGuard.Gates;
using AdsGuard.Generators.Model;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdsGuard.Generators.Parse;

/// <summary>Writes symbols the way code names them.</summary>
internal static class CodeNames
{
    private static readonly SymbolDisplayFormat TypeFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .WithMiscellaneousOptions(
            SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat MemberFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    public static string Type(ITypeSymbol type, LanguageFeatures features) =>
        type.ToDisplayString(features.Nullability ? TypeFormat : TypeFormat.RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier));

    /// <summary>The type as <c>typeof</c> takes it.</summary>
    public static string RuntimeType(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Dynamic ? "object" : type.ToDisplayString(TypeFormat.RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier));

    /// <summary>The member with namespace, type and parameter types: what the fingerprint names it by.</summary>
    public static string Member(ISymbol member) => member.ToDisplayString(MemberFormat);

    public static bool IsPointer(ITypeSymbol type) => type switch
    {
        IPointerTypeSymbol or IFunctionPointerTypeSymbol => true,
        IArrayTypeSymbol array => IsPointer(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsPointer),
        _ => false,
    };

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static TypeHierarchy Hierarchy(INamedTypeSymbol? type, INamespaceSymbol @namespace, string hint)
    {
        var types = new System.Collections.Generic.List<string>();
        for (; type is not null; type = type.ContainingType)
            types.Insert(0, $"partial {Keyword(type)} {Identifiers.Escape(type.Name)}{TypeParameterList(type)}");
        return new TypeHierarchy(@namespace.IsGlobalNamespace ? "" : @namespace.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)), new EquatableArray<string>(types), hint);
    }

    /// <summary>A file name that says what it is about, and tells overloads apart.</summary>
    public static string Hint(ISymbol member)
    {
        var id = Member(member);
        var name = id.Split('(')[0];
        var safe = new string([.. name.Select(static c => char.IsLetterOrDigit(c) || c is '.' or '_' ? c : '-')]).TrimEnd('-');
        return $"{safe}-{Hash(id):x8}";
    }

    // FNV-1a: the same in every process, which string.GetHashCode is not.
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
            hash = unchecked((hash ^ character) * 16777619u);
        return hash;
    }

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { IsRecord: true, IsValueType: true } => "record struct",
        { IsRecord: true } => "record",
        { TypeKind: TypeKind.Struct } => "struct",
        { TypeKind: TypeKind.Interface } => "interface",
        _ => "class",
    };

    // Every part of an interface says in and out again.
    private static string TypeParameterList(INamedTypeSymbol type) =>
        type.TypeParameters.IsEmpty ? "" : $"<{string.Join(", ", type.TypeParameters.Select(static p => Variance(p) + Identifiers.Escape(p.Name)))}>";

    private static string Variance(ITypeParameterSymbol parameter) => parameter.Variance switch
    {
        VarianceKind.In => "in ",
        VarianceKind.Out => "out ",
        _ => "",
    };
}
