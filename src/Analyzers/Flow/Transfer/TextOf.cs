using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// What an object looks like as text, where the language calls ToString without saying so. A class that does not override ToString prints its type's name and
/// nothing of what it holds; a record prints its members; collections print their type's name.
/// </summary>
internal sealed class TextOf(Evaluator evaluator)
{
    /// <summary>What is being printed: an object that is a part of itself prints once here, and for ever where it runs.</summary>
    private readonly HashSet<AbstractObject> _printing = new();

    public Value Of(IOperation operation)
    {
        var value = evaluator.Evaluate(operation);
        return Of(value, Unboxed(operation).Type, operation);
    }

    /// <summary>What stands in an interpolated string: a class that knows formats writes itself by <c>IFormattable.ToString</c> instead.</summary>
    public Value Formatted(IOperation operation)
    {
        var value = evaluator.Evaluate(operation);
        var type = Unboxed(operation).Type;
        return FormattedBy(value, operation) ?? Of(value, type, operation);
    }

    private Value? FormattedBy(Value value, IOperation site)
    {
        if (value.Objects.IsEmpty || evaluator.Model.Compilation.GetTypeByMetadataName("System.IFormattable")?.GetMembers("ToString").FirstOrDefault() is not IMethodSymbol declared) return null;
        var result = Value.Bottom;
        foreach (var target in value.Objects)
        {
            if (target.Type is not INamedTypeSymbol type || type.FindImplementationForInterfaceMember(declared) is not IMethodSymbol method || !evaluator.Frame.Callees.HasBody(method)) return null;
            var arguments = method.Parameters.Select(static p => new CallArgument(p, Value.Clean, null)).ToImmutableArray();
            result = result.Join(evaluator.Calls.InvokeAccessor(site, method, value.WithObjects(ObjectSet.Of(target)).WithOrigins(OriginSet.Empty), arguments));
        }

        return result.With(value.Origins.Where(o => o is not Formal { Extent: FormalExtent.Value } formal || !HasObject(value, formal)));
    }

    private static IOperation Unboxed(IOperation operation)
    {
        var source = operation;
        // "a" + person boxes the person first; what is printed is the person.
        while (source is Microsoft.CodeAnalysis.Operations.IConversionOperation { OperatorMethod: null } conversion && conversion.Operand.Type is not null) source = conversion.Operand;
        return source;
    }

    public Value Of(Value value, ITypeSymbol? type, IOperation site)
    {
        if (value.Constant.IsKnown) return value;
        if (value.Objects.IsEmpty || Members.IsLeaf(type)) return Value.Of(value.Origins, ObjectSet.Empty, value.IsOpaque || !value.Origins.IsEmpty);
        var result = Value.Of(value.Origins.Where(o => o is not Formal { Extent: FormalExtent.Value } formal || !HasObject(value, formal)), ObjectSet.Empty, value.IsOpaque);
        foreach (var target in value.Objects)
        {
            var known = target.Type is null or ITypeParameterSymbol || target.Type.SpecialType == SpecialType.System_Object ? type ?? target.Type : target.Type;
            var single = value.WithObjects(ObjectSet.Of(target)).WithOrigins(OriginSet.Empty);
            if (!StackGuard.HasRoom || !_printing.Add(target))
            {
                result = result.Join(Value.Of(evaluator.Members.ReadEverything(single, known)));
                continue;
            }

            result = result.Join(OfObject(single, target, known, site));
            _printing.Remove(target);
        }

        return result;
    }

    private Value OfObject(Value single, AbstractObject target, ITypeSymbol? type, IOperation site)
    {
        if (type is null || type.SpecialType == SpecialType.System_Object || type.TypeKind is TypeKind.TypeParameter or TypeKind.Dynamic or TypeKind.Interface && !IsCollection(type))
            return FormalText(single, target, type);
        if (Members.IsLeaf(type)) return Value.Of(target.Path is { } path ? OriginSet.Of(new Formal(path)) : OriginSet.Empty);
        if (type is INamedTypeSymbol { IsAnonymousType: true } or INamedTypeSymbol { IsTupleType: true }) return PrintMembers(single, (INamedTypeSymbol)type, site);
        // What a base type does not print, the run-time type may: HttpUtility.ParseQueryString returns a collection that does.
        if (IsCollection(type) && (target.IsExact || type.IsSealed || type is IArrayTypeSymbol || type.ContainingNamespace?.Name == "Generic")) return Value.Clean;
        if (MemberTypes.Unwrap(type) is { } inner && !SymbolEqualityComparer.Default.Equals(inner, type)) return OfObject(single, target, inner, site);

        for (var current = type as INamedTypeSymbol; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            var method = current.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(static m => m.Parameters.IsEmpty && !m.IsStatic);
            var formatted = current.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(static m => m.Parameters.Length == 2 && m.Parameters[1].Type.Name == "IFormatProvider");
            if (formatted is not null && evaluator.Frame.Callees.HasBody(formatted))
            {
                // IFormattable: what an interpolation with or without a format asks first.
                var unknown = formatted.Parameters.Select(static p => new CallArgument(p, Value.Unknown, null)).ToImmutableArray();
                return evaluator.Calls.InvokeAccessor(site, formatted, single, unknown);
            }

            if (method is { IsImplicitlyDeclared: false } && evaluator.Frame.Callees.HasBody(method))
                return evaluator.Calls.InvokeAccessor(site, method, single, ImmutableArray<CallArgument>.Empty);
            if (current.IsRecord) return PrintedByItself(single, current, site) ?? PrintMembers(single, current, site);
            if (current.DeclaringSyntaxReferences.IsEmpty && method is not null) return Value.Of(evaluator.Members.ReadEverything(single, type));
        }

        var mayBeMore = !target.IsExact && type is { IsSealed: false, DeclaringSyntaxReferences.IsEmpty: true };
        return !mayBeMore && type.TypeKind is (TypeKind.Class or TypeKind.Struct or TypeKind.Array or TypeKind.Interface) ? Value.Clean : Value.Of(evaluator.Members.ReadEverything(single, type));
    }

    /// <summary>Nothing is known of the type: the caller, who knows, decides. What the type at hand declares is not printed for its own sake.</summary>
    private Value FormalText(Value single, AbstractObject target, ITypeSymbol? type) =>
        target.Kind == AbstractObjectKind.Formal
            ? Value.Of(OriginSet.Of(new Formal(target.Path!)).Union(evaluator.State.CellsOf(target).IsEmpty ? OriginSet.Of(new Formal(target.Path!, FormalExtent.Everything)) : evaluator.Members.ReadEverything(single, type)))
            : Value.Of(evaluator.Members.ReadEverything(single, type));

    /// <summary>What a record prints that says so itself: <c>protected virtual bool PrintMembers(StringBuilder builder)</c>.</summary>
    private Value? PrintedByItself(Value single, INamedTypeSymbol type, IOperation site)
    {
        var method = type.GetMembers("PrintMembers").OfType<IMethodSymbol>().FirstOrDefault(static m => m is { IsImplicitlyDeclared: false, Parameters.Length: 1 });
        if (method is null || !evaluator.Frame.Callees.HasBody(method)) return null;
        var builder = AbstractObject.Allocation(site.Syntax, method.Parameters[0].Type, method);
        evaluator.State.Allocate(builder);
        evaluator.Calls.InvokeAccessor(site, method, single, ImmutableArray.Create(new CallArgument(method.Parameters[0], Value.Of(builder), null)));
        var printed = evaluator.Members.ReadElement(Value.Of(builder), null);
        return Value.Of(printed.Origins, ObjectSet.Empty, printed.IsOpaque);
    }

    private Value PrintMembers(Value single, INamedTypeSymbol type, IOperation site)
    {
        var result = Value.Clean;
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None } && (current.IsRecord || current.IsAnonymousType || current.IsTupleType); current = current.BaseType)
        {
            foreach (var member in Printed(current))
            {
                var memberType = member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
                var part = evaluator.Members.ReadMember(single, member, memberType);
                var text = SymbolEqualityComparer.Default.Equals(memberType, type) ? Value.Of(part.Origins) : Of(part, memberType, site);
                result = result.Join(Value.Of(text.Origins, ObjectSet.Empty, text.IsOpaque));
            }
        }

        return result;
    }

    private static IEnumerable<ISymbol> Printed(INamedTypeSymbol type)
    {
        if (type.IsTupleType) return type.TupleElements;
        return type.GetMembers().Where(static m => !m.IsStatic
            && m.DeclaredAccessibility == Accessibility.Public
            && (m is IPropertySymbol { IsIndexer: false, GetMethod: not null } or IFieldSymbol { IsConst: false, AssociatedSymbol: null }));
    }

    private static bool IsCollection(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol) return true;
        if (type is not INamedTypeSymbol named || named.SpecialType == SpecialType.System_String) return false;
        if (named.DeclaringSyntaxReferences.Length > 0) return false;
        for (var current = named; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.GetMembers("ToString").Any(static m => m is IMethodSymbol { IsOverride: true, Parameters.IsEmpty: true })) return false;
        }

        return MemberTypes.ElementType(named) is not null && named.Name is not ("Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory");
    }

    private static bool HasObject(Value value, Formal formal) => value.Objects.Any(o => o.Path is { } path && path.Equals(formal.Path));
}
