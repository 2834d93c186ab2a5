using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AdsGuard.Gates;
using AdsGuard.Generators.Model;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdsGuard.Generators.Parse;

/// <summary>Reads a method for which a gate can be written.</summary>
internal static class CallParser
{
    public static CallModel Parse(GateShape shape, string title, AttributeData? action, Compilation compilation, LanguageFeatures features)
    {
        var method = shape.Method;
        var name = Identifiers.Escape(method.Name);
        var describe = "Describe" + method.Name + OverloadNumber(method);
        while (IsTaken(describe, method, compilation))
            describe += "ForReview";

        return new CallModel(
            name,
            describe,
            // Where an interface is inherited with type arguments, the action is the one that it declares.
            CodeNames.Member(method.OriginalDefinition),
            title,
            Service(action),
            Marks.Find(method, MetadataNames.AuthorizedSoleBasis) is { } basis ? Marks.Text(basis, 0) : null,
            GateShape.ReturnOf(method),
            Reference(method) + CodeNames.Type(method.ReturnType, features),
            ResultType(method, features),
            new(method.TypeParameters.Select(static p => Identifiers.Escape(p.Name))),
            ConstraintClauses.Of(method.TypeParameters, features),
            new(OuterTypeArguments(method.ContainingType)),
            new(shape.IsPossible ? shape.Parameters.Select(p => Parse(p, features)) : method.Parameters.Select(p => Parse(p, features))),
            method.ReturnsByRefReadonly,
            method.IsVararg)
        {
            Annotations = new(TrimAnnotations.Of(method).Concat(AttributeText.OfObsolete(method))),
            IsObsolete = Obsolescence.Find(method) is not null,
            DeclaredTypeParameters = TrimAnnotations.Declared(method),
            NeverReturns = NullableFlow.NeverReturns(method),
            MayReturnNull = NullableFlow.MayReturnNull(method),
        };
    }

    /// <summary>Reads a parameter that is handed on and no more.</summary>
    public static ParameterModel Parse(IParameterSymbol parameter, LanguageFeatures features) =>
        Parse(new GateParameter(parameter, ParameterRole.None, null, false, null, null), features);

    private static ParameterModel Parse(GateParameter parameter, LanguageFeatures features)
    {
        var symbol = parameter.Symbol;
        return new ParameterModel(
            Identifiers.Escape(symbol.Name),
            CodeNames.Type(symbol.Type, features),
            Modifiers(symbol),
            symbol.RefKind switch { RefKind.Ref => "ref ", RefKind.Out => "out ", RefKind.In or RefKind.RefReadOnlyParameter => "in ", _ => "" },
            Default(symbol),
            parameter.Role,
            parameter.Form,
            parameter.IsProtected,
            new(SystemIds(symbol)),
            parameter is { SubjectWithin: { } within, SubjectForm: { } form }
                ? new CanonicalMember(Identifiers.Escape(within.Name), parameter.IsSubjectProtected, form)
                : null,
            GateShape.IsCancellation(symbol.Type),
            symbol.RefKind == RefKind.Out,
            GateShape.IsCancellation(symbol.Type) && !symbol.GetAttributes().Any(static a => a.AttributeClass?.Name == "EnumeratorCancellationAttribute"))
        {
            Annotation = TrimAnnotations.Of(symbol) + NullableFlow.Of(symbol),
            TwinAnnotation = TrimAnnotations.Of(symbol) + NullableFlow.OfTwin(symbol) + CallerInformation.Of(symbol),
            TakesNull = NullableFlow.TakesNull(symbol),
        };
    }

    /// <summary>Whether the type has, inherits or is given a member of this name: Deny2 is described as the second Deny would be.</summary>
    private static bool IsTaken(string describe, IMethodSymbol method, Compilation compilation) =>
        method.ContainingType.GetMembers(describe).Length > 0
        || Hidden.IsInherited(describe, method.ContainingType, compilation)
        || method.ContainingType.GetMembers(describe.Substring("Describe".Length)).Any(other => other.Name != method.Name && Marks.Has(other, MetadataNames.AdverseAction));

    // Overloads may differ in nothing but what is not in the review, and would be described by one signature.
    private static string OverloadNumber(IMethodSymbol method)
    {
        var before = method.ContainingType.GetMembers(method.Name).TakeWhile(other => !SymbolEqualityComparer.Default.Equals(other, method)).Count(static other => Marks.Has(other, MetadataNames.AdverseAction));
        return before == 0 ? "" : (before + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string> SystemIds(IParameterSymbol parameter) =>
        parameter.GetAttributes().Where(static a => Marks.IsOurs(a, MetadataNames.AdsOutput)).Select(static a => Marks.Text(a, 0) ?? "");

    private static string? Service(AttributeData? action)
    {
        var service = action?.NamedArguments.FirstOrDefault(static named => named.Key == "Service").Value;
        return service is { Type: INamedTypeSymbol { TypeKind: TypeKind.Enum } type, Value: { } value }
            ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, value))?.Name
            : null;
    }

    private static string Reference(IMethodSymbol method) => method.ReturnsByRef ? "ref " : method.ReturnsByRefReadonly ? "ref readonly " : "";

    private static string? ResultType(IMethodSymbol method, LanguageFeatures features) => GateShape.ReturnOf(method) switch
    {
        ReturnShape.Nothing or ReturnShape.Task or ReturnShape.ValueTask or ReturnShape.Reference => null,
        ReturnShape.Value => method.ReturnType.IsRefLikeType || method.ReturnType.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer || method.ReturnType is ITypeParameterSymbol { AllowsRefLikeType: true }
            ? null
            : CodeNames.Type(Annotated(method, features), features),
        _ => method.ReturnType is INamedTypeSymbol { TypeArguments: [var content] } ? CodeNames.Type(content, features) : null,
    };

    private static ITypeSymbol Annotated(IMethodSymbol method, LanguageFeatures features) =>
        NullableFlow.MayReturnNull(method) && CanBeAnnotated(method.ReturnType, features)
            ? method.ReturnType.WithNullableAnnotation(NullableAnnotation.Annotated)
            : method.ReturnType;

    // T? of what may be either comes with C# 9.
    private static bool CanBeAnnotated(ITypeSymbol type, LanguageFeatures features) =>
        type.IsReferenceType || (type is ITypeParameterSymbol { IsValueType: false } && features.StaticLambdas);

    private static IEnumerable<TypeArgument> OuterTypeArguments(INamedTypeSymbol? type) =>
        type is null
            ? []
            : OuterTypeArguments(type.ContainingType).Concat(type.TypeParameters.Zip(type.TypeArguments, static (parameter, argument) =>
                new TypeArgument(Identifiers.Escape(parameter.Name), CodeNames.RuntimeType(argument))));

    private static string Modifiers(IParameterSymbol parameter)
    {
        // Both parts of a partial method say the same; what comes from metadata is put together again.
        if (parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.ParameterSyntax syntax)
            return string.Concat(syntax.Modifiers.Select(static modifier => modifier.ValueText + " "));

        var scoped = parameter.ScopedKind != ScopedKind.None && parameter.RefKind != RefKind.Out && !parameter.IsParams ? "scoped " : "";
        var kind = parameter.RefKind switch
        {
            RefKind.Ref => "ref ",
            RefKind.Out => "out ",
            RefKind.In => "in ",
            RefKind.RefReadOnlyParameter => "ref readonly ",
            _ => "",
        };
        return scoped + kind + (parameter.IsParams ? "params " : "");
    }

    private static string? Default(IParameterSymbol parameter)
    {
        if (!parameter.HasExplicitDefaultValue)
            return null;
        var type = parameter.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : parameter.Type;
        return parameter.ExplicitDefaultValue switch
        {
            null => "default",
            var number when type.TypeKind == TypeKind.Enum =>
                $"({type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})({System.Convert.ToString(number, CultureInfo.InvariantCulture)})",
            double number when double.IsNaN(number) || double.IsInfinity(number) => $"double.{(double.IsNaN(number) ? "NaN" : number > 0 ? "PositiveInfinity" : "NegativeInfinity")}",
            float number when float.IsNaN(number) || float.IsInfinity(number) => $"float.{(float.IsNaN(number) ? "NaN" : number > 0 ? "PositiveInfinity" : "NegativeInfinity")}",
            float number => number.ToString("R", CultureInfo.InvariantCulture) + "F",
            double number => number.ToString("R", CultureInfo.InvariantCulture) + "D",
            decimal number => number.ToString(CultureInfo.InvariantCulture) + "M",
            var value => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false),
        };
    }
}
