using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary><c>o.F</c>, <c>o.P</c>, <c>S.F</c>, <c>o.E</c>: members read and written. Computed properties are calls; automatic ones are storage.</summary>
internal static class MemberAccess
{
    public static void Register(Dictionary<OperationKind, OperationHandler> table)
    {
        table.Add(OperationKind.FieldReference, static (o, e) => Field((IFieldReferenceOperation)o, e));
        table.Add(OperationKind.PropertyReference, static (o, e) => Property((IPropertyReferenceOperation)o, e));
        table.Add(OperationKind.EventReference, static (o, e) => e.Members.ReadMember(Owner((IEventReferenceOperation)o, e), ((IEventReferenceOperation)o).Event, o.Type));
        table.Add(OperationKind.DynamicMemberReference, static (o, e) => DynamicMember((IDynamicMemberReferenceOperation)o, e));
    }

    public static void StoreField(IFieldReferenceOperation field, Value value, Evaluator evaluator) =>
        evaluator.Members.WriteMember(PartsOfLibraryObjects.Kept(StructPlaces.Filled(Owner(field, evaluator), field.Instance, evaluator), field.Instance, evaluator), field.Field, value);

    public static void StoreEvent(IEventReferenceOperation reference, Value handler, Evaluator evaluator)
    {
        var owner = Owner(reference, evaluator);
        if (reference.Event.AddMethod is { Parameters.Length: 1 } adder && evaluator.Frame.Callees.HasBody(adder))
        {
            evaluator.Calls.InvokeAccessor(reference, adder, owner, ImmutableArray.Create(new CallArgument(adder.Parameters[0], handler, null)));
            return;
        }

        var before = evaluator.Members.ReadMember(owner, reference.Event, reference.Type);
        evaluator.Members.WriteMember(owner, reference.Event, before.Join(handler));
    }

    public static void StoreProperty(IPropertyReferenceOperation property, Value value, IOperation? source, Evaluator evaluator)
    {
        if (property.Property is { RefKind: RefKind.Ref, GetMethod: { } byReference } && evaluator.Frame.Callees.HasBody(byReference))
        {
            Assignments.StoreThrough(property, value, evaluator);
            return;
        }

        var owner = PartsOfLibraryObjects.Kept(StructPlaces.Filled(Owner(property, evaluator), property.Instance, evaluator), property.Instance, evaluator);
        if (source is not null) evaluator.Calls.Sinks.PropertySet(property, owner, value, source);
        value = RecordingSettings.Mark(property, value, source, evaluator);
        if (property.Property.IsIndexer)
        {
            Indexers.Store(property, owner, value, evaluator);
            return;
        }

        if (property.Property.SetMethod is { } setter && !IsStorage(property.Property) && evaluator.Frame.Callees.HasBody(setter))
        {
            evaluator.Calls.InvokeAccessor(property, setter, owner, ImmutableArray.Create(new CallArgument(setter.Parameters[setter.Parameters.Length - 1], value, source)));
            return;
        }

        if (property.Property.SetMethod is { } modelled && evaluator.Model.Library.Of(modelled) is var model && !ReferenceEquals(model, Model.MemberModel.None))
        {
            var argument = new CallArgument(modelled.Parameters[modelled.Parameters.Length - 1], value, source);
            if (model.IsExhaustive)
            {
                evaluator.Calls.InvokeAccessor(property, modelled, owner, ImmutableArray.Create(argument));
                return;
            }

            evaluator.Calls.Sinks.Call(new CallSite(property, modelled, owner, property.Instance, modelled.ContainingType, ImmutableArray.Create(argument), IsVirtual: false), model);
        }

        evaluator.Members.WriteMember(owner, property.Property, value);
        // builder.Length = 0
        if (property.Property is { Name: "Length", ContainingType.Name: "StringBuilder" } && value.Constant is { IsKnown: true, Value: 0 } && owner.Objects.Count == 1)
            evaluator.State.Clear(owner.Objects[0], MemberKey.Element);
    }

    /// <summary>The object a member is reached through; static state is an object too.</summary>
    public static Value Owner(IMemberReferenceOperation reference, Evaluator evaluator) =>
        reference.Member.IsStatic || reference.Instance is null
            ? Value.Of(AbstractObject.Formal(new FormalPath(FormalRoot.Static), null))
            : evaluator.Evaluate(reference.Instance);

    /// <summary>
    /// Whether reading gives back what was written: an automatically implemented property, and one whose code is not in sight. A property that may be overridden by
    /// one with code is a call.
    /// </summary>
    public static bool IsStorage(IPropertySymbol property)
    {
        property = property.OriginalDefinition;
        if (property.PartialImplementationPart is { } implementation) property = implementation;
        if (property.ContainingType.TypeKind == TypeKind.Interface || property.IsAbstract) return false;
        if (property.DeclaringSyntaxReferences.IsEmpty) return !property.IsVirtual && !property.IsOverride || !property.ContainingType.Locations.Any(static l => l.IsInSource);
        return HasOnlyAutomaticAccessors(property);
    }

    private static bool HasOnlyAutomaticAccessors(IPropertySymbol property)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            switch (reference.GetSyntax())
            {
                case Microsoft.CodeAnalysis.CSharp.Syntax.PropertyDeclarationSyntax declaration:
                    if (declaration.ExpressionBody is not null) return false;
                    if (declaration.AccessorList is null) return true;
                    foreach (var accessor in declaration.AccessorList.Accessors)
                    {
                        if (accessor.Body is not null || accessor.ExpressionBody is not null) return false;
                    }

                    break;
                case Microsoft.CodeAnalysis.CSharp.Syntax.IndexerDeclarationSyntax:
                    return false;
            }
        }

        return true;
    }

    private static Value Field(IFieldReferenceOperation field, Evaluator evaluator)
    {
        // string.Empty is what "" is, and no text from outside that would make protected data of a member.
        if (field.Field is { IsStatic: true, Name: "Empty", ContainingType.SpecialType: SpecialType.System_String }) return Value.OfConstant("");
        if (field.Field.IsStatic && evaluator.Frame.Callees.ConstantOf(field.Field) is { IsKnown: true } constant) return Value.OfConstant(constant.Value);
        var owner = Owner(field, evaluator);
        var value = Reviews.Read(evaluator.Members.ReadMember(owner, field.Field, field.Type), field.Field, owner);
        // A marked constant that is not one to the compiler: static readonly.
        return field.Field.IsStatic && evaluator.Model.Oversight.Action(field.Field) is not null ? value.With(evaluator.Calls.Actions.Values.Marked(field.Field)) : value;
    }

    private static Value Property(IPropertyReferenceOperation reference, Evaluator evaluator)
    {
        var owner = Owner(reference, evaluator);
        var value = Property(reference, owner, evaluator);
        // task.Result is what await gives.
        return reference.Property is { Name: "Result", ContainingType: { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" } }
            ? Reviews.Await(value, evaluator)
            : Reviews.Read(value, reference.Property, owner);
    }

    /// <summary>What reading a property of this object gives.</summary>
    public static Value Property(IPropertyReferenceOperation reference, Value owner, Evaluator evaluator)
    {
        var property = ThrownExceptions.Kept(reference.Property);
        if (property.IsIndexer) return Indexers.Read(reference, owner, evaluator);
        if (Overridden(reference, owner, evaluator) is { } overridden) return overridden;
        if (Transparent.TryProperty(property, owner, reference, evaluator) is { } transparent) return transparent;

        var model = evaluator.Model.Library.Of(property);
        if (model.IsExhaustive && property.GetMethod is { } modelled)
            return PartsOfLibraryObjects.With(evaluator.Calls.InvokeAccessor(reference, modelled, owner, ImmutableArray<CallArgument>.Empty), property, owner, evaluator);
        if (property.GetMethod is not { } getter || IsStorage(property) && !MayBeOverridden(property, evaluator)) return evaluator.Members.ReadMember(owner, property, reference.Type);

        var targets = evaluator.Frame.Callees.Targets(getter, owner, evaluator.Frame);
        if (targets.All(t => t.AssociatedSymbol is not IPropertySymbol p || IsStorage(p) || !evaluator.Frame.Callees.HasBody(t)) && !targets.IsEmpty)
        {
            var stored = Value.Bottom;
            foreach (var target in targets) stored = stored.Join(evaluator.Members.ReadMember(owner, target.AssociatedSymbol ?? property, reference.Type));
            return WithDeclaration(stored, property, owner, evaluator);
        }

        if (targets.IsEmpty || !targets.Any(evaluator.Frame.Callees.HasBody)) return evaluator.Members.ReadMember(owner, property, reference.Type);
        var value = evaluator.Calls.InvokeAccessor(reference, getter, owner, ImmutableArray<CallArgument>.Empty);
        return WithDeclaration(value, property, owner, evaluator);
    }

    /// <summary>
    /// <c>e.Message</c>, where the exception may be one of ours that computes its message; <c>enumerator.Current</c>, where the enumerator is; null where no class in
    /// sight overrides or implements the property.
    /// </summary>
    private static Value? Overridden(IPropertyReferenceOperation reference, Value owner, Evaluator evaluator)
    {
        var property = reference.Property;
        if (!property.IsVirtual && !property.IsOverride && !property.IsAbstract || !property.DeclaringSyntaxReferences.IsEmpty) return null;
        if (reference.Instance is null or IInstanceReferenceOperation) return null;
        Value? result = null;
        var others = owner.Objects;
        foreach (var target in owner.Objects)
        {
            if (Override(ClassOf(target, property, evaluator), property) is not { GetMethod: { } getter } || !evaluator.Frame.Callees.HasBody(getter)) continue;
            var single = owner.WithObjects(ObjectSet.Of(target));
            others = others.Where(o => !o.Equals(target));
            result = (result ?? Value.Bottom).Join(evaluator.Calls.InvokeAccessor(reference, getter, single, ImmutableArray<CallArgument>.Empty));
        }

        if (result is null || others.IsEmpty) return result;
        var rest = owner.WithObjects(others);
        return result.Join(Transparent.TryProperty(property, rest, reference, evaluator) ?? evaluator.Members.ReadMember(rest, property, reference.Type));
    }

    /// <summary>The class of an object, where it can be one of ours. Of what is handed in behind an interface the caller knows it.</summary>
    private static ITypeSymbol? ClassOf(AbstractObject target, IPropertySymbol property, Evaluator evaluator)
    {
        if (property.ContainingType.TypeKind != TypeKind.Interface || target.Path is not { } path || property.GetMethod is not { } getter || !evaluator.Frame.Callees.HasChoice(getter)) return target.Type;
        if (evaluator.Frame.ExactTypes.TryGetValue(path, out var exact)) return exact;
        evaluator.Frame.Ask(path, QuestionKind.ExactType);
        return null;
    }

    private static IPropertySymbol? Override(ITypeSymbol? type, IPropertySymbol property)
    {
        if (property.ContainingType.TypeKind == TypeKind.Interface)
            return type is { DeclaringSyntaxReferences.IsEmpty: false, TypeKind: TypeKind.Class or TypeKind.Struct } ? type.FindImplementationForInterfaceMember(property) as IPropertySymbol : null;
        for (var current = type; current is { DeclaringSyntaxReferences.IsEmpty: false }; current = current.BaseType)
        {
            if (current.GetMembers(property.Name).OfType<IPropertySymbol>().FirstOrDefault(static p => p.IsOverride) is { } found) return found;
        }

        return null;
    }

    /// <summary>A computed property that is classified is that data, whatever it is computed from, unless that is text the program wrote down.</summary>
    private static Value WithDeclaration(Value value, IPropertySymbol property, Value owner, Evaluator evaluator)
    {
        var data = evaluator.Model.Classification.Of(property);
        if (!data.IsEmpty && (Members.IsFromOutside(value) || !owner.Objects.All(static o => o.IsExact) || owner.Objects.IsEmpty)) value = Members.WithData(value, data);
        if (evaluator.Model.Ads.ClientMember(property) is { } client) value = value.With(new AdsClient(client));
        if (evaluator.Model.Ads.Output(property) is { } output) value = value.With(new AdsOutput(output));
        return value;
    }

    private static bool MayBeOverridden(IPropertySymbol property, Evaluator evaluator) =>
        (property.IsVirtual || property.IsOverride || property.IsAbstract) && !property.IsSealed && property.GetMethod is not null && evaluator.Model.Compilation.Assembly.Equals(property.ContainingAssembly, SymbolEqualityComparer.Default);

    /// <summary><c>bag.Title = v</c>, bound at run time: the member of that name where the type has one, else an entry of that name.</summary>
    public static void StoreDynamic(IDynamicMemberReferenceOperation reference, Value value, IOperation? source, Evaluator evaluator)
    {
        var owner = evaluator.Evaluate(reference.Instance);
        foreach (var target in owner.Objects)
        {
            var single = owner.WithObjects(ObjectSet.Of(target));
            if (target.Type?.GetMembers(reference.MemberName).FirstOrDefault(static m => m is IPropertySymbol or IFieldSymbol) is { } member)
            {
                if (source is not null) evaluator.Calls.Actions.StoreIn(member, MemberTypes.Declared(member), value, source);
                evaluator.Members.WriteMember(single, member, value);
            }
            else evaluator.Members.WriteCell(single, MemberKey.At(reference.MemberName), value);
        }
    }

    private static Value DynamicMember(IDynamicMemberReferenceOperation reference, Evaluator evaluator)
    {
        var owner = evaluator.Evaluate(reference.Instance);
        var result = Value.Bottom;
        foreach (var target in owner.Objects)
        {
            // The run-time binder finds the member by name in the object's type; where that type is known, so do we.
            if (target.Type?.GetMembers(reference.MemberName).FirstOrDefault(static m => m is IPropertySymbol or IFieldSymbol) is { } member)
                result = result.Join(evaluator.Members.ReadMember(owner.WithObjects(ObjectSet.Of(target)), member, null));
            else if (evaluator.State.IsSet(target, MemberKey.At(reference.MemberName)))
                result = result.Join(evaluator.State.Read(target, MemberKey.At(reference.MemberName)));
        }

        return result.IsBottom ? Value.Of(evaluator.Members.ReadEverything(owner, reference.Instance?.Type)) : result.With(owner.Origins.Where(static o => o is not Formal));
    }
}
