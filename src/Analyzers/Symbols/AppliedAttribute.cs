using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Symbols;

/// <summary>An attribute as it stands in the text, with what the compiler made of it and the declaration it applies to.</summary>
/// <param name="Syntax">Where it stands.</param>
/// <param name="Data">What the compiler made of it.</param>
/// <param name="Target">What it applies to: the method, where it applies to the return value.</param>
/// <param name="IsOnReturnValue">Whether it applies to the return value of <paramref name="Target"/>.</param>
internal sealed record AppliedAttribute(AttributeSyntax Syntax, AttributeData Data, ISymbol Target, bool IsOnReturnValue)
{
    /// <summary>Finds what an attribute applies to; null while it stands where none can, or does not bind.</summary>
    public static AppliedAttribute? Find(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var candidate in Candidates(attribute, model, cancellation))
        {
            if (Matching(candidate.GetAttributes(), attribute) is { } data) return new AppliedAttribute(attribute, data, candidate, false);
            if (candidate is IMethodSymbol method && Matching(method.GetReturnTypeAttributes(), attribute) is { } returned) return new AppliedAttribute(attribute, returned, method, true);
        }

        return null;
    }

    /// <summary>The other attributes that apply where this one does.</summary>
    public IEnumerable<AttributeData> Siblings() =>
        (IsOnReturnValue ? ((IMethodSymbol)Target).GetReturnTypeAttributes() : Target.GetAttributes()).Where(a => !Is(a, Syntax));

    private static AttributeData? Matching(ImmutableArray<AttributeData> attributes, AttributeSyntax syntax)
    {
        foreach (var attribute in attributes)
        {
            if (Is(attribute, syntax)) return attribute;
        }

        return null;
    }

    private static bool Is(AttributeData attribute, AttributeSyntax syntax) =>
        attribute.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == syntax.SyntaxTree && reference.Span == syntax.Span;

    /// <summary>The declarations an attribute at this place can apply to. A target such as <c>property:</c> or <c>field:</c> picks one that the declaration implies.</summary>
    private static IEnumerable<ISymbol> Candidates(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellation)
    {
        if (attribute.Parent is not AttributeListSyntax { Parent: { } declaration }) yield break;
        switch (declaration)
        {
            case CompilationUnitSyntax:
                yield return model.Compilation.Assembly;
                yield return model.Compilation.SourceModule;
                yield break;
            case BaseFieldDeclarationSyntax { Declaration.Variables: [var variable, ..] }:
                if (model.GetDeclaredSymbol(variable, cancellation) is { } field) yield return field;
                yield break;
            case LambdaExpressionSyntax:
                if (model.GetSymbolInfo(declaration, cancellation).Symbol is { } lambda) yield return lambda;
                yield break;
        }

        if (model.GetDeclaredSymbol(declaration, cancellation) is not { } symbol) yield break;
        yield return symbol;
        foreach (var implied in Implied(symbol)) yield return implied;
    }

    private static IEnumerable<ISymbol> Implied(ISymbol symbol)
    {
        switch (symbol)
        {
            case INamedTypeSymbol { DelegateInvokeMethod: { } invoke }:
                yield return invoke;
                break;
            case INamedTypeSymbol type:
                // [method: ...] on a type with a primary constructor.
                foreach (var constructor in type.InstanceConstructors) yield return constructor;
                break;
            case IPropertySymbol property:
                if (BackingField(property) is { } field) yield return field;
                if (property.GetMethod is { } getter) yield return getter;
                break;
            case IMethodSymbol { MethodKind: MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove, Parameters: [.., var value] }:
                yield return value;
                break;
            case IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter:
                // [property: ...] and [field: ...] on a positional parameter of a record.
                foreach (var member in parameter.ContainingType.GetMembers(parameter.Name))
                {
                    yield return member;
                    if (member is IPropertySymbol positional && BackingField(positional) is { } behind) yield return behind;
                }

                break;
        }
    }

    private static IFieldSymbol? BackingField(IPropertySymbol property)
    {
        foreach (var member in property.ContainingType.GetMembers())
        {
            if (member is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property)) return field;
        }

        return null;
    }
}
