using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// Wrappers that the engine looks through: a task is its result, a nullable its value, an enumerator its collection, a pair from a dictionary its value. That
/// keeps the value the same object on both sides, at the price of not telling a task from its result.
/// </summary>
internal static class Transparent
{
    public static Value? TryProperty(IPropertySymbol property, Value owner, IPropertyReferenceOperation reference, Evaluator evaluator)
    {
        if (property.DeclaringSyntaxReferences.Length > 0 || property.ContainingType is not { } type) return null;
        switch (property.Name)
        {
            case "Result" or "Value" or "Task" when MemberTypes.IsTransparentWrapper(type.OriginalDefinition) && !MemberTypes.IsHolder(type) || type.Name is "Task" or "TaskCompletionSource":
                return owner;
            case "SourceException" when type.Name == "ExceptionDispatchInfo":
                return owner;
            case "HasValue" or "IsCompleted" or "IsCompletedSuccessfully" or "IsValueCreated" or "IsFaulted" or "IsCanceled":
                return Value.Of(owner.Origins.Without(ProtectionMask.All)).WithOpaque(true);
            case "Value" when type.Name is "KeyValuePair" or "IGrouping" or "DictionaryEntry":
            case "Key" when type.Name is "KeyValuePair" or "DictionaryEntry":
                return PartOfPair(owner, property, evaluator);
            case "Current" when property.ContainingType.AllInterfaces.Any(static i => i.Name is "IEnumerator" or "IAsyncEnumerator") || type.Name is "IEnumerator" or "IAsyncEnumerator" or "Enumerator":
                return Current(owner, reference, evaluator);
            case "Keys" when MemberTypes.IsDictionary(type):
                return Part(owner, MemberKey.Keys, reference, evaluator);
            case "Values" when MemberTypes.IsDictionary(type):
                return Part(owner, MemberKey.Element, reference, evaluator);
            case "Length" or "Count" or "LongLength" or "IsEmpty" or "Rank" when reference.Type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Boolean:
                return property.Name == "Rank" ? Value.Of(owner.Origins.Without(ProtectionMask.All)).WithOpaque(true) : Judgements.OfSize(owner, reference.Instance?.Type, evaluator);
            default:
                return null;
        }
    }

    /// <summary>Methods that hand on what they are called on.</summary>
    public static bool IsIdentity(IMethodSymbol method)
    {
        if (method.DeclaringSyntaxReferences.Length > 0 || method.ContainingType is not { } type) return false;
        return method.Name switch
        {
            "GetAwaiter" or "GetResult" or "ConfigureAwait" or "AsTask" or "WaitAsync" or "Unwrap" or "GetAsyncEnumerator" or "WithCancellation" or "ToBlockingEnumerable" => true,
            "GetEnumerator" => true,
            "Capture" => type.Name == "ExceptionDispatchInfo",
            "GetValueOrDefault" => MemberTypes.IsTransparentWrapper(type.OriginalDefinition),
            "AsEnumerable" or "AsQueryable" or "AsReadOnly" or "AsSpan" or "AsMemory" or "AsAsyncEnumerable" => true,
            "Compile" => type.ContainingNamespace?.Name == "Expressions",
            _ => false,
        };
    }

    /// <summary>The element an enumerator stands at. Over a dictionary it is a pair made here, so that key and value stay apart.</summary>
    public static Value Current(Value collection, IOperation site, Evaluator evaluator)
    {
        if (site.Type is not INamedTypeSymbol { Name: "KeyValuePair", TypeArguments.Length: 2 } pairType) return evaluator.Members.ReadElement(collection, site.Type);
        var pair = AbstractObject.Allocation(site.Syntax, pairType);
        evaluator.State.Allocate(pair);
        var made = Value.Of(pair);
        var found = evaluator.Members.ReadElement(collection, pairType.TypeArguments[1]);
        var element = Members.IsLeaf(pairType.TypeArguments[1]) ? Counted(found, evaluator) : found.WithObjects(found.Objects.Where(static o => !IsKeyHolder(o)));
        var keys = evaluator.Members.ReadCell(collection.WithOrigins(OriginSet.Empty), MemberKey.Keys, pairType.TypeArguments[0])
            .Join(evaluator.Members.ReadCell(found.WithOrigins(OriginSet.Empty), MemberKey.Keys, pairType.TypeArguments[0]));
        foreach (var member in pairType.OriginalDefinition.GetMembers())
        {
            if (member is IPropertySymbol { Name: "Value" }) evaluator.Members.WriteCell(made, MemberKey.Of(member), element);
            if (member is IPropertySymbol { Name: "Key" }) evaluator.Members.WriteCell(made, MemberKey.Of(member), keys.IsBottom ? Value.Unknown : keys);
        }

        return made;
    }

    /// <summary>A number or a text beside a key: what stands for the pair holds both, and the value is not the key.</summary>
    private static Value Counted(Value found, Evaluator evaluator)
    {
        var value = found.WithObjects(ObjectSet.Empty);
        foreach (var pair in found.Objects)
        {
            if (evaluator.State.IsSet(pair, MemberKey.Element)) value = value.Join(evaluator.State.Read(pair, MemberKey.Element));
        }

        return value;
    }

    /// <summary>
    /// The keys of a dictionary that is taken as a sequence: a pair is its value, so what holds the keys goes along beside it.
    /// </summary>
    public static Value KeysOf(Value collection, ITypeSymbol? type, CallSite call, Evaluator evaluator)
    {
        // A dictionary that is handed to a query is known as a sequence there.
        if (!MemberTypes.YieldsPairs(type) && !collection.Objects.Any(static o => MemberTypes.IsDictionary(o.Type))) return Value.Bottom;
        var keys = evaluator.Members.ReadCell(collection.WithOrigins(OriginSet.Empty), MemberKey.Keys, null);
        if (keys.Origins.IsEmpty && keys.Objects.IsEmpty) return Value.Bottom;
        // Not the object that the call makes: that bears the method's name.
        var holder = AbstractObject.Allocation(call.Site, null, call.Method.ContainingType.OriginalDefinition);
        evaluator.State.Allocate(holder);
        evaluator.State.Write(holder, MemberKey.Keys, keys, strong: true);
        return Value.Of(holder);
    }

    /// <summary>The key or the value of a pair: from the pair itself where it was made in sight, else a pair is its value.</summary>
    public static Value PartOfPair(Value pair, IPropertySymbol property, Evaluator evaluator)
    {
        if (Pair(pair, MemberKey.Of(property.OriginalDefinition), property.Type, evaluator) is { } part) return part;
        if (property.Name == "Key") return evaluator.Members.ReadCell(pair.WithOrigins(OriginSet.Empty), MemberKey.Keys, property.Type);
        // A pair that was made in sight holds its value beside its key; one that came out of a dictionary is its value.
        var isMade = !pair.Objects.IsEmpty && pair.Objects.All(static o => o is { Kind: AbstractObjectKind.Allocated, Type.Name: "KeyValuePair" or "DictionaryEntry" });
        return isMade ? evaluator.Members.ReadElement(pair, property.Type) : WithoutKeys(pair);
    }

    /// <summary>The value of a pair alone, without what goes along beside it and holds the keys.</summary>
    public static Value WithoutKeys(Value value) => value.Objects.IsEmpty ? value : value.WithObjects(value.Objects.Where(static o => !IsKeyHolder(o)));

    private static bool IsKeyHolder(AbstractObject target) => target is { Kind: AbstractObjectKind.Allocated, Type: null, Symbol: ITypeSymbol };

    private static Value? Pair(Value owner, MemberKey key, ITypeSymbol? type, Evaluator evaluator)
    {
        var result = Value.Bottom;
        foreach (var target in owner.Objects)
        {
            if (!evaluator.State.IsSet(target, key)) return null;
            result = result.Join(evaluator.State.Read(target, key));
        }

        return owner.Objects.IsEmpty ? null : result.With(Members.Kept(owner.Origins, type, false));
    }

    private static Value Part(Value owner, MemberKey key, IOperation site, Evaluator evaluator)
    {
        var keys = AbstractObject.Allocation(site.Syntax, site.Type);
        evaluator.State.Allocate(keys);
        evaluator.State.Write(keys, MemberKey.Element, evaluator.Members.ReadCell(owner.WithOrigins(OriginSet.Empty), key, null), strong: false);
        return Value.Of(keys).With(owner.Origins.Where(static o => o is not Formal { Extent: FormalExtent.Value }));
    }
}
