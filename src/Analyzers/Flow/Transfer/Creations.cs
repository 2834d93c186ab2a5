using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary><c>new T(a) { P = v }</c>, arrays, tuples, anonymous objects, collection expressions, <c>with</c>: everything that makes an object.</summary>
internal static class Creations
{
    public static void Register(Dictionary<OperationKind, OperationHandler> table)
    {
        table.Add(OperationKind.ObjectCreation, static (o, e) => Object((IObjectCreationOperation)o, e));
        table.Add(OperationKind.TypeParameterObjectCreation, static (o, e) => OfTypeParameter((ITypeParameterObjectCreationOperation)o, e));
        table.Add(OperationKind.DynamicObjectCreation, static (o, e) => External(o, e));
        table.Add(OperationKind.AnonymousObjectCreation, static (o, e) => Anonymous((IAnonymousObjectCreationOperation)o, e));
        table.Add(OperationKind.Tuple, static (o, e) => Tuple((ITupleOperation)o, e));
        table.Add(OperationKind.ArrayCreation, static (o, e) => Array((IArrayCreationOperation)o, e));
        table.Add(OperationKind.None, static (o, e) => o.Syntax is StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax ? Buffer(o, e) : e.EvaluateChildren(o));
        table.Add(OperationKind.ArrayInitializer, static (o, e) => e.EvaluateChildren(o));
        table.Add(OperationKind.CollectionExpression, static (o, e) => Collection((ICollectionExpressionOperation)o, e));
        table.Add(OperationKind.Spread, static (o, e) => Spread((ISpreadOperation)o, e));
        table.Add(OperationKind.With, static (o, e) => With((IWithOperation)o, e));
        table.Add(OperationKind.ObjectOrCollectionInitializer, static (o, e) => Initializer((IObjectOrCollectionInitializerOperation)o, e));
        table.Add(OperationKind.MemberInitializer, static (o, e) => MemberInitializer((IMemberInitializerOperation)o, e));
    }

    private static Value Spread(ISpreadOperation spread, Evaluator evaluator)
    {
        var sequence = evaluator.Evaluate(spread.Operand);
        Sequences.Expose(sequence, spread, evaluator);
        return sequence;
    }

    /// <summary>A new object at this place, with nothing set.</summary>
    public static Value Make(SyntaxNode site, ITypeSymbol? type, Evaluator evaluator, ISymbol? role = null)
    {
        var made = AbstractObject.Allocation(site, type, role);
        evaluator.State.Allocate(made);
        return evaluator.Model.Library.Endpoints.Mark(Value.Of(made), type);
    }

    private static Value Made(IOperation operation, Evaluator evaluator) => Make(operation.Syntax, operation.Type, evaluator);

    private static Value OfTypeParameter(ITypeParameterObjectCreationOperation creation, Evaluator evaluator)
    {
        // new T(): what it makes is asked of the caller, who knows the type argument.
        var type = creation.Type!;
        var known = evaluator.Calls.OfType(type, creation.Syntax);
        if (known.Objects.Count == 1 && known.Objects[0].Path is { } path)
        {
            if (!evaluator.Frame.ExactTypes.TryGetValue(path, out var exact))
            {
                evaluator.Frame.Ask(path, QuestionKind.ExactType);
                var external = AbstractObject.External(creation.Syntax, type);
                evaluator.State.Allocate(external);
                return Value.Of(OriginSet.Empty, ObjectSet.Of(external), isOpaque: true);
            }

            type = exact;
        }

        var made = Make(creation.Syntax, type, evaluator);
        if (type is INamedTypeSymbol named && named.InstanceConstructors.FirstOrDefault(static c => c.Parameters.IsEmpty) is { } constructor)
            made = evaluator.Calls.Construct(new CallSite(creation, constructor, made, null, type, ImmutableArray<CallArgument>.Empty, IsVirtual: false));
        if (creation.Initializer is not null) Initialize(creation.Initializer, made, evaluator);
        return made;
    }

    private static Value External(IOperation operation, Evaluator evaluator)
    {
        var carried = evaluator.EvaluateChildren(operation);
        return Made(operation, evaluator).With(carried.Origins).WithOpaque(true);
    }

    private static Value Object(IObjectCreationOperation creation, Evaluator evaluator)
    {
        var arguments = Invocations.Arguments(creation.Arguments, evaluator);
        var made = Make(creation.Syntax, creation.Type, evaluator);
        foreach (var owned in evaluator.Model.OwnedCollections.Of(creation.Type))
            evaluator.Members.WriteCell(made, MemberKey.Of(owned), Make(creation.Syntax, owned.Type, evaluator, owned));
        if (creation.Constructor is { } constructor)
            made = evaluator.Calls.Construct(new CallSite(creation, constructor, made, null, creation.Type, arguments, IsVirtual: false));
        if (creation.Initializer is not null) Initialize(creation.Initializer, made, evaluator);
        return made;
    }

    private static void Initialize(IOperation initializer, Value made, Evaluator evaluator)
    {
        var outer = evaluator.Frame.Initialized;
        evaluator.Frame.Initialized = made;
        evaluator.Evaluate(initializer);
        evaluator.Frame.Initialized = outer;
    }

    private static Value Initializer(IObjectOrCollectionInitializerOperation initializer, Evaluator evaluator)
    {
        foreach (var part in initializer.Initializers) evaluator.Evaluate(part);
        return Value.Bottom;
    }

    private static Value MemberInitializer(IMemberInitializerOperation initializer, Evaluator evaluator)
    {
        // new T { Inner = { A = a } }: the inner initializer runs on the member's value.
        Initialize(initializer.Initializer, evaluator.Evaluate(initializer.InitializedMember), evaluator);
        return Value.Bottom;
    }

    private static Value Anonymous(IAnonymousObjectCreationOperation creation, Evaluator evaluator)
    {
        var values = new List<(ISymbol Member, Value Value, IOperation Source)>();
        foreach (var initializer in creation.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment)
                values.Add((property.Property, RecordingSettings.Mark(property, evaluator.Evaluate(assignment.Value), assignment.Value, evaluator), assignment.Value));
        }

        var made = Make(creation.Syntax, creation.Type, evaluator);
        foreach (var (member, value, source) in values)
        {
            evaluator.Members.WriteMember(made, member, value.With(evaluator.ControlOfValues()));
            evaluator.Frame.Recording?.Stores.Add((member.OriginalDefinition, source));
        }

        return made;
    }

    private static Value Tuple(ITupleOperation tuple, Evaluator evaluator)
    {
        var values = new List<Value>();
        foreach (var element in tuple.Elements) values.Add(StructPlaces.CopyAt(evaluator.Evaluate(element), element, evaluator));
        var made = Make(tuple.Syntax, tuple.Type, evaluator);
        if (tuple.Type is not INamedTypeSymbol { IsTupleType: true } type) return made;
        for (var i = 0; i < values.Count && i < type.TupleElements.Length; i++)
            evaluator.Members.WriteMember(made, type.TupleElements[i], values[i].With(evaluator.ControlOfValues()));
        return made;
    }

    private static Value Array(IArrayCreationOperation creation, Evaluator evaluator)
    {
        foreach (var size in creation.DimensionSizes) evaluator.Evaluate(size);
        var made = Make(creation.Syntax, creation.Type, evaluator, Implied(creation));
        if (creation.Initializer is not null) Fill(creation.Initializer, made, "", evaluator);
        return made;
    }

    /// <summary><c>stackalloc T[n] { a, b }</c>, which the compiler does not describe: a buffer that holds what stands in it.</summary>
    private static Value Buffer(IOperation operation, Evaluator evaluator)
    {
        var parts = operation.ChildOperations.Select(evaluator.Evaluate).ToArray();
        var made = Make(operation.Syntax, operation.Type, evaluator);
        foreach (var part in parts) evaluator.Members.WriteCell(made, MemberKey.Element, part.Varying().With(evaluator.ControlOfValues()));
        return made;
    }

    /// <summary>What a params argument is gathered in stands at the call itself, and is not what the call makes: new JsonArray(a, b).</summary>
    private static ISymbol? Implied(IOperation gathered) => gathered.IsImplicit ? gathered.Type : null;

    private static void Fill(IArrayInitializerOperation initializer, Value made, string prefix, Evaluator evaluator)
    {
        for (var i = 0; i < initializer.ElementValues.Length; i++)
        {
            var element = initializer.ElementValues[i];
            var index = i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (element is IArrayInitializerOperation inner)
            {
                Fill(inner, made, prefix + index + ",", evaluator);
                continue;
            }

            // Many elements are one place: a table of thousands of lines is not worth thousands of cells.
            var key = initializer.ElementValues.Length > ListPositions.Longest ? MemberKey.Element : MemberKey.At(prefix.Length == 0 ? i : prefix + index);
            evaluator.Members.WriteCell(made, key, evaluator.Evaluate(element).With(evaluator.ControlOfValues()));
        }
    }

    private static Value Collection(ICollectionExpressionOperation collection, Evaluator evaluator)
    {
        var made = Make(collection.Syntax, collection.Type, evaluator, Implied(collection));
        var position = 0;
        var isExact = true;
        foreach (var element in collection.Elements)
        {
            var value = evaluator.Evaluate(element);
            if (element is ISpreadOperation spread)
            {
                isExact = false;
                value = evaluator.Members.ReadElement(value, spread.ElementType);
            }

            var key = isExact && collection.Elements.Length <= ListPositions.Longest ? MemberKey.At(position++) : MemberKey.Element;
            evaluator.Members.WriteCell(made, key, value.With(evaluator.ControlOfValues()));
        }

        if (isExact && position == collection.Elements.Length) ListPositions.Made(made, collection.Type, position, evaluator);
        if (collection.ConstructMethod is { MethodKind: MethodKind.Ordinary } builder && evaluator.Frame.Callees.HasBody(builder))
        {
            // [CollectionBuilder]: the elements are handed to the user's own method as a span.
            var arguments = builder.Parameters.Select(p => new CallArgument(p, p.Ordinal == builder.Parameters.Length - 1 ? made : Value.Unknown, collection)).ToImmutableArray();
            return evaluator.Calls.Invoke(new CallSite(collection, builder, null, null, builder.ContainingType, arguments, false));
        }

        return made;
    }

    private static Value With(IWithOperation with, Evaluator evaluator)
    {
        var original = evaluator.Evaluate(with.Operand);
        var made = Copy(with.Syntax, ClassOf(original, with.Type, evaluator), original, evaluator);
        if (with.Initializer is not null) Initialize(with.Initializer, made, evaluator);
        return made;
    }

    /// <summary>A copy is of the class of what is copied, whatever the variable says.</summary>
    public static ITypeSymbol? ClassOf(Value original, ITypeSymbol? type, Evaluator evaluator)
    {
        if (type is not { IsSealed: false, TypeKind: TypeKind.Class }) return type;
        if (original.ExactType() is { } made) return made;
        if (original.Objects.Count != 1 || original.Objects[0].Path is not { } path) return type;
        if (evaluator.Frame.ExactTypes.TryGetValue(path, out var known)) return known;
        evaluator.Frame.Ask(path, QuestionKind.ExactType);
        return type;
    }

    /// <summary>
    /// A shallow copy. What the copied object was not seen to be given stays what its declaration says: each member of the type is read from the original and
    /// stored in the copy, so that overwriting one of them is seen.
    /// </summary>
    public static Value Copy(SyntaxNode site, ITypeSymbol? type, Value original, Evaluator evaluator) => CopyInto(AbstractObject.Allocation(site, type), original, evaluator);

    /// <summary>The same, where the caller says which object the copy is.</summary>
    public static Value CopyInto(AbstractObject copy, Value original, Evaluator evaluator)
    {
        evaluator.State.Allocate(copy);
        var hasDerived = false;
        for (var current = copy.Type; current is INamedTypeSymbol { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                var isData = member is IPropertySymbol { IsStatic: false, IsIndexer: false, IsImplicitlyDeclared: false } property && MemberAccess.IsStorage(property)
                    || member is IFieldSymbol { IsStatic: false, IsConst: false, AssociatedSymbol: null };
                if (!isData) continue;
                // ps with { Messages = clean }: what shows all that the object was given shows what the copy is given, and nothing that was replaced in it.
                if (current.IsReferenceType && evaluator.Model.DerivedProperties.Contains(member) && evaluator.Model.Classification.Of(member).IsEmpty)
                {
                    hasDerived = true;
                    continue;
                }

                var memberType = member is IPropertySymbol p ? p.Type : ((IFieldSymbol)member).Type;
                evaluator.State.Write(copy, MemberKey.Of(member), evaluator.Members.ReadMember(original, member, memberType), strong: true);
            }
        }

        foreach (var target in original.Objects)
        {
            // What code that is not in sight put into an object that is handed in, the caller knows.
            if (hasDerived && target.Kind == AbstractObjectKind.Formal && !evaluator.State.IsSet(target, MemberKey.Element))
                evaluator.State.Write(copy, MemberKey.Element, evaluator.State.Read(target, MemberKey.Element), strong: false);
            foreach (var cell in evaluator.State.CellsOf(target))
            {
                if (!evaluator.State.IsSet(copy, cell.Key)) evaluator.State.Write(copy, cell.Key, cell.Value, strong: true);
            }
        }

        return Value.Of(copy).With(original.Origins.Where(static o => o is not Formal { Extent: FormalExtent.Value }));
    }
}
