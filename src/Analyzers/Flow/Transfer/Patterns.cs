using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary><c>x is Person { Ssn: var s }</c>, <c>[var first, .. var rest]</c>: a pattern's variables hold the parts they are matched against.</summary>
internal static class Patterns
{
    public static void Register(Dictionary<OperationKind, OperationHandler> table) =>
        table.Add(OperationKind.IsPattern, static (o, e) => IsPattern((IIsPatternOperation)o, e));

    private static Value IsPattern(IIsPatternOperation operation, Evaluator evaluator)
    {
        var value = evaluator.Evaluate(operation.Value);
        if (operation.Pattern is IConstantPatternOperation constant && value.Constant.IsKnown && constant.Value.ConstantValue is { HasValue: true, Value: var expected } && Operators.AreComparable(value.Constant.Value, expected))
            return Value.OfConstant(Equals(value.Constant.Value, expected));
        // p.Parent is { } parent, on what is declared as that class: there is no other type to be told apart, and what is known of types says nothing of null.
        if (TypeTest(operation.Pattern) is { } tested && !IsTestForNull(operation.Value.Type, tested) && Decide(value, tested, evaluator) is { } decided && !(decided && MayBeNull(operation.Value)))
        {
            if (decided) Bind(operation.Pattern, value, operation.Value, evaluator);
            return Value.OfConstant(decided);
        }

        if (operation.Pattern is IConstantPatternOperation or IRelationalPatternOperation or IBinaryPatternOperation or INegatedPatternOperation) evaluator.Frame.Ask(value, QuestionKind.Constant);
        Bind(operation.Pattern, value, operation.Value, evaluator);
        return Operators.Tested(value, operation.Value.Type).With(TestedParts(operation.Pattern, value, evaluator)).WithReview(Answer(operation.Pattern, value, operation.Value.Type, evaluator));
    }

    /// <summary>What it says about a review that a value matches: <c>decision is { Outcome: ReviewOutcome.Approved }</c>.</summary>
    private static ReviewFact Answer(IPatternOperation pattern, Value value, ITypeSymbol? type, Evaluator evaluator)
    {
        if (!StackGuard.HasRoom) return ReviewFact.None;
        if (pattern is IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: false } tuple && AnswerOfParts(tuple, value, evaluator) == ReviewFact.Approved) return ReviewFact.Approved;
        var isHandedIn = value.FormalPlace() is not null;
        if (!value.Constant.IsAnswer && !isHandedIn) return ReviewFact.None;
        switch (pattern)
        {
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var constant } }:
                // What is handed in may be what a human answered: whoever calls knows.
                if (isHandedIn) evaluator.Frame.Ask(value, QuestionKind.Constant);
                return Reviews.IsEqual(value, type, constant);
            case INegatedPatternOperation negated:
                return Reviews.Negated(Answer(negated.Pattern, value, type, evaluator));
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both:
                // a and b holds only where each does; that it does not hold says nothing about either.
                return Answer(both.LeftPattern, value, type, evaluator) == ReviewFact.Approved || Answer(both.RightPattern, value, type, evaluator) == ReviewFact.Approved ? ReviewFact.Approved : ReviewFact.None;
            case IRecursivePatternOperation recursive:
                foreach (var property in recursive.PropertySubpatterns)
                {
                    if (property.Member is not IMemberReferenceOperation { Member: { } member, Type: var memberType }) continue;
                    var part = isHandedIn ? Reviews.Read(evaluator.Members.ReadMember(value, member, memberType), member, value)
                        : Value.Unknown.WithReview(OversightVocabulary.AnsweredBy(member, value.Constant.Review));
                    if (Answer(property.Pattern, part, memberType, evaluator) == ReviewFact.Approved) return ReviewFact.Approved;
                }

                return ReviewFact.None;
            default:
                return ReviewFact.None;
        }
    }

    /// <summary><c>(score &lt; 0.5, desk.Approves(c)) is (true, true)</c> holds only where each part does.</summary>
    private static ReviewFact AnswerOfParts(IRecursivePatternOperation pattern, Value value, Evaluator evaluator)
    {
        if (pattern.MatchedType is not INamedTypeSymbol { IsTupleType: true } tuple) return ReviewFact.None;
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length && i < tuple.TupleElements.Length; i++)
        {
            var element = tuple.TupleElements[i];
            if (Answer(pattern.DeconstructionSubpatterns[i], evaluator.Members.ReadMember(value, element, element.Type), element.Type, evaluator) == ReviewFact.Approved) return ReviewFact.Approved;
        }

        return ReviewFact.None;
    }

    /// <summary>Whether the declaration says so: null passes no test of types, whatever else is known of the value.</summary>
    private static bool MayBeNull(IOperation value) => value switch
    {
        IParameterReferenceOperation { Parameter.NullableAnnotation: NullableAnnotation.Annotated } => true,
        IPropertyReferenceOperation { Property.NullableAnnotation: NullableAnnotation.Annotated } => true,
        IFieldReferenceOperation { Field.NullableAnnotation: NullableAnnotation.Annotated } => true,
        IInvocationOperation { TargetMethod.ReturnNullableAnnotation: NullableAnnotation.Annotated } => true,
        _ => value.Type?.NullableAnnotation == NullableAnnotation.Annotated,
    };

    private static bool IsTestForNull(ITypeSymbol? declared, ITypeSymbol tested) => declared is not null && Conversions.IsBelow(declared, tested);

    private static ITypeSymbol? TypeTest(IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation { MatchesNull: false } declaration => declaration.MatchedType,
        ITypePatternOperation type => type.MatchedType,
        IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true, DeconstructionSubpatterns.IsEmpty: true } recursive => recursive.MatchedType,
        _ => null,
    };

    /// <summary>Whether a value whose run-time type is known passes a type test; null where that cannot be said.</summary>
    private static bool? Decide(Value value, ITypeSymbol tested, Evaluator evaluator)
    {
        foreach (var target in value.Objects)
        {
            if (target.Path is { } path && !evaluator.Frame.ExactTypes.ContainsKey(path)) evaluator.Frame.Ask(path, QuestionKind.ExactType);
        }

        if (value.Objects.IsEmpty || value.Constant.IsKnown || tested is ITypeParameterSymbol) return null;
        bool? decided = null;
        foreach (var target in value.Objects)
        {
            var type = target.IsExact && target.Kind == AbstractObjectKind.Allocated ? target.Type
                : target.Path is { } path && evaluator.Frame.ExactTypes.TryGetValue(path, out var known) ? known
                : null;
            if (type is null) return null;
            var passes = Conversions.IsBelow(type, tested);
            // this is Some, in Option<T>: which T it is only the caller knows.
            if (!passes && Conversions.MayBeBelow(type, tested)) return null;
            if (decided is not null && decided != passes) return null;
            decided = passes;
        }

        return decided;
    }

    /// <summary>The flags that a pattern looks at: <c>p is { IsPregnant: true }</c>, <c>(p.IsPregnant, age) is (true, _)</c> are that flag.</summary>
    private static OriginSet TestedParts(IPatternOperation pattern, Value value, Evaluator evaluator)
    {
        var origins = OriginSet.Empty;
        if (pattern is not IRecursivePatternOperation recursive || !HasRoom(evaluator)) return origins;
        foreach (var property in recursive.PropertySubpatterns)
        {
            if (property.Member is not IMemberReferenceOperation reference) continue;
            var part = Read(value, reference, evaluator);
            origins = origins.Union(Operators.Tested(part, reference.Type).Origins).Union(TestedParts(property.Pattern, part, evaluator));
        }

        if (recursive is { DeconstructionSubpatterns.IsEmpty: false, MatchedType: INamedTypeSymbol { IsTupleType: true } tuple })
        {
            for (var i = 0; i < recursive.DeconstructionSubpatterns.Length && i < tuple.TupleElements.Length; i++)
            {
                var element = tuple.TupleElements[i];
                if (recursive.DeconstructionSubpatterns[i] is IDiscardPatternOperation) continue;
                var part = evaluator.Members.ReadMember(value, element, element.Type);
                origins = origins.Union(Operators.Tested(part, element.Type).Origins).Union(TestedParts(recursive.DeconstructionSubpatterns[i], part, evaluator));
            }
        }

        return origins;
    }

    /// <summary>Patterns nest as deep as they are written.</summary>
    private static bool HasRoom(Evaluator evaluator)
    {
        if (StackGuard.HasRoom) return true;
        evaluator.Frame.Limits |= Limits.ExpressionDepth;
        return false;
    }

    /// <summary>a or b or c: a chain of any length is as deep as it is long, to the left.</summary>
    private static IEnumerable<IPatternOperation> Alternatives(IBinaryPatternOperation chain)
    {
        var pending = new Stack<IPatternOperation>();
        IPatternOperation first = chain;
        for (; first is IBinaryPatternOperation binary; first = binary.LeftPattern) pending.Push(binary.RightPattern);
        yield return first;
        while (pending.Count > 0) yield return pending.Pop();
    }

    private static void Bind(IPatternOperation pattern, Value value, IOperation source, Evaluator evaluator)
    {
        if (!HasRoom(evaluator)) return;
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared } declaration:
                Declare(declared, evaluator.Members.SeenAs(value, declaration.MatchedType), source, evaluator);
                break;
            case IRecursivePatternOperation recursive:
                value = evaluator.Members.SeenAs(value, recursive.MatchedType);
                if (recursive.DeclaredSymbol is { } whole) Declare(whole, value, source, evaluator);
                Deconstruct(recursive, value, source, evaluator);
                foreach (var property in recursive.PropertySubpatterns)
                {
                    if (property.Member is IMemberReferenceOperation reference) Bind(property.Pattern, Read(value, reference, evaluator), source, evaluator);
                }

                break;
            case IListPatternOperation list:
                if (list.DeclaredSymbol is { } collection) Declare(collection, value, source, evaluator);
                for (var i = 0; i < list.Patterns.Length; i++)
                {
                    var element = list.Patterns[i];
                    if (element is ISlicePatternOperation slice)
                    {
                        if (slice.Pattern is null) continue;
                        Positions.Move(value, slice.InputType, evaluator);
                        Bind(slice.Pattern, value, source, evaluator);
                    }
                    else
                    {
                        var isBeforeSlice = !list.Patterns.Take(i).Any(static p => p is ISlicePatternOperation);
                        Bind(element, evaluator.Members.ReadElement(value, isBeforeSlice ? MemberKey.At(i) : MemberKey.Element, element.InputType), source, evaluator);
                    }
                }

                break;
            case INegatedPatternOperation negated:
                Bind(negated.Pattern, value, source, evaluator);
                break;
            case IBinaryPatternOperation binary:
                foreach (var part in Alternatives(binary)) Bind(part, value, source, evaluator);
                break;
        }
    }

    private static Value Read(Value value, IMemberReferenceOperation reference, Evaluator evaluator)
    {
        var part = reference is IPropertyReferenceOperation { Property.IsIndexer: false } property
            ? MemberAccess.Property(property, value, evaluator)
            : evaluator.Members.ReadMember(value, reference.Member, reference.Type);
        // Nobody evaluates the member of a subpattern; a path has to find it all the same.
        evaluator.Frame.Recording?.Carry(reference, part);
        return part;
    }

    private static void Deconstruct(IRecursivePatternOperation pattern, Value value, IOperation source, Evaluator evaluator)
    {
        if (pattern.DeconstructionSubpatterns.IsEmpty) return;
        if (pattern.DeconstructSymbol is IMethodSymbol method)
        {
            var parts = evaluator.Calls.InvokeDeconstruct(source, method, value);
            for (var i = 0; i < pattern.DeconstructionSubpatterns.Length && i < parts.Length; i++) Bind(pattern.DeconstructionSubpatterns[i], parts[i], source, evaluator);
            return;
        }

        if (pattern.MatchedType is INamedTypeSymbol { IsTupleType: true } tuple)
        {
            for (var i = 0; i < pattern.DeconstructionSubpatterns.Length && i < tuple.TupleElements.Length; i++)
                Bind(pattern.DeconstructionSubpatterns[i], evaluator.Members.ReadMember(value, tuple.TupleElements[i], tuple.TupleElements[i].Type), source, evaluator);
        }
    }

    private static void Declare(ISymbol variable, Value value, IOperation source, Evaluator evaluator)
    {
        evaluator.Variables.Write(variable, value);
        evaluator.Frame.Recording?.Stores.Add((variable, source));
    }
}
