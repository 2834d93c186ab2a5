using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Gates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Rules.Gates;

/// <summary>
/// Finds where the body that runs after a review, or what a decorator holds, is named in a constant text that reflection takes. A text that is put together when the
/// program runs is not seen.
/// </summary>
internal sealed class ReflectiveReferences(SemanticModel model, CancellationToken cancellation)
{
    private const string Accessor = "UnsafeAccessor";

    private static readonly ImmutableHashSet<string> Calls = ImmutableHashSet.Create(
        "GetMethod", "GetMember", "GetRuntimeMethod", "GetDeclaredMethod", "GetDeclaredMethods", "InvokeMember", "CreateDelegate", "Call", "CallByName", "FindMembers",
        "GetField", "GetRuntimeField", "GetDeclaredField", "Field", "PropertyOrField");

    /// <summary>Those that take the beginning of a name, with a star behind it.</summary>
    private static readonly ImmutableHashSet<string> CallsWithStars = ImmutableHashSet.Create("GetMember", "FindMembers");

    /// <summary>The words of files in which anything is reflected on.</summary>
    public static ImmutableArray<string> Words { get; } = Calls.Add(Accessor).ToImmutableArray();

    public Bypass? Find(InvocationExpressionSyntax invocation)
    {
        var called = CalledName.Of(invocation);
        if (called is null || !Calls.Contains(called.Identifier.ValueText)) return null;
        foreach (var argument in invocation.ArgumentList.Arguments)
        {
            if (model.GetConstantValue(argument.Expression, cancellation).Value is string text
                && Find(argument.Expression, text, ReflectedType(invocation), called.Identifier.ValueText) is { } found) return found;
        }

        return null;
    }

    /// <summary>[UnsafeAccessor(UnsafeAccessorKind.Method, Name = "DenyAfterReview")] static extern void Call(Office office, ...);</summary>
    public Bypass? Find(AttributeSyntax attribute)
    {
        if (Symbols.AttributeNames.Of(attribute) != Accessor + "Attribute" || attribute.Parent?.Parent is not MethodDeclarationSyntax declaration) return null;
        if (model.GetDeclaredSymbol(declaration, cancellation) is not { Parameters: [var target, ..] } method) return null;
        var stated = attribute.ArgumentList?.Arguments.FirstOrDefault(static a => a.NameEquals?.Name.Identifier.ValueText == "Name")?.Expression;
        var name = stated is null ? method.Name : model.GetConstantValue(stated, cancellation).Value as string;
        // [UnsafeAccessorType("Office")] object: the type is a text as well.
        return name is null ? null : Find(attribute, name, target.Type.SpecialType == SpecialType.System_Object ? null : target.Type, Accessor);
    }

    private Bypass? Find(SyntaxNode place, string text, ITypeSymbol? type, string by)
    {
        if (text == GateNames.Inner)
        {
            return type is INamedTypeSymbol decorator && GateVocabulary.IsGate(decorator.OriginalDefinition)
                ? new Bypass(BypassKind.Reflection, place, decorator, $"what it decorates is handed to '{by}': use the decorator instead")
                : null;
        }

        var named = text.EndsWith("*", System.StringComparison.Ordinal) && CallsWithStars.Contains(by) && type is not null
            ? GatedBodies.Beginning(text.TrimEnd('*'), type, model.Compilation)
            : GatedBodies.Named(text, type, model.Compilation);
        return named is var (body, action)
            ? new Bypass(BypassKind.Reflection, place, body, $"its name is handed to '{by}': use '{action.Name}' instead")
            : null;
    }

    /// <summary>typeof(Office).GetMethod(...), this.GetType().GetMethod(...): null where the type is not plain.</summary>
    private ITypeSymbol? ReflectedType(InvocationExpressionSyntax invocation)
    {
        var asked = invocation.Expression.DescendantNodes().OfType<TypeOfExpressionSyntax>().FirstOrDefault();
        if (asked is not null) return model.GetTypeInfo(asked.Type, cancellation).Type;
        return invocation.Expression is MemberAccessExpressionSyntax
        {
            Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetType", Expression: var instance } },
        }
            ? model.GetTypeInfo(instance, cancellation).Type
            : null;
    }
}
