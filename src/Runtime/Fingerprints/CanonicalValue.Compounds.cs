using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace AdsGuard;

/// <content>What is made of several values.</content>
public sealed partial class CanonicalValue
{
    /// <summary>Gives a list its form: its elements in their order.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements; they are read once, now.</param>
    /// <param name="item">Gives one element its form.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public static CanonicalValue OfList<T>(IEnumerable<T>? items, Func<T, CanonicalValue> item)
    {
        var form = Required.Value(item, nameof(item));
        return items is null ? Null : OfElements(items.Select(form).ToArray());
    }

    /// <summary>Gives an object its form: the name of its type, and its members by name in the given order.</summary>
    /// <param name="type">The full name of the type.</param>
    /// <param name="members">All members that make up the state of the object.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> or <paramref name="members"/> is null.</exception>
    public static CanonicalValue OfRecord(string type, params (string Name, CanonicalValue Value)[] members)
    {
        Required.Value(type, nameof(type));
        if (Required.Value(members, nameof(members)).Any(static member => !member.Value.IsCanonical))
            return WithoutForm();

        var contents = new byte[1 + (2 * members.Length)][];
        contents[0] = Of(type).ToBytes();
        for (var index = 0; index < members.Length; index++)
        {
            contents[1 + (2 * index)] = Of(members[index].Name).ToBytes();
            contents[2 + (2 * index)] = members[index].Value.ToBytes();
        }

        var display = string.Join(", ", members.Select(static member => $"{member.Name}: {member.Value.DisplayInside}"));
        return new CanonicalValue(CanonicalWriter.Element(CanonicalTag.Record, contents), DisplayText.Shorten($"{{ {display} }}"));
    }

    /// <summary>Gives a value its form by the type that it has at run time, for arguments whose type is a type parameter.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The form; one that <see cref="IsCanonical"/> denies if the type is not on the list, and then no action happens.</returns>
    public static CanonicalValue OfRuntimeType(object? value) => value switch
    {
        null => Null,
        string known => Of(known),
        bool known => Of(known),
        char known => Of(known),
        sbyte known => Of(known),
        short known => Of(known),
        int known => Of(known),
        long known => Of(known),
        byte known => Of(known),
        ushort known => Of(known),
        uint known => Of(known),
        ulong known => Of(known),
        BigInteger known => Of(known),
        decimal known => Of(known),
        double known => Of(known),
        float known => Of(known),
        DateTime known => Of(known),
        DateTimeOffset known => Of(known),
        TimeSpan known => Of(known),
        Guid known => Of(known),
        Uri known => Of(known),
        byte[] known => Of(known),
        Enum known when IsClassified(known.GetType()) => OfRuntimeEnum(known).Masked(),
        Enum known => OfRuntimeEnum(known),
        _ => WithoutForm(),
    };

    private string DisplayInside => IsMasked ? "[protected]" : Display is not { } shown ? "null" : _isText ? DisplayText.Quote(shown) : shown;

    private static CanonicalValue OfRuntimeEnum(Enum value) => OfRecord(value.GetType().ToString(), ("value", OfEnum(value)));

    // By name, as everywhere: the vocabulary is not referred to. Of the types on the list only an enumeration can carry a mark.
    private static bool IsClassified(Type type) => type.GetCustomAttributes(inherit: false).Any(static mark =>
        mark.GetType() is { Namespace: "AdsGuard", Name: "PiiAttribute" or "PhiAttribute" or "LegallyProtectedAttribute" or "ProtectedCharacteristicAttribute" });

    private static CanonicalValue WithoutForm() => new(bytes: null, display: null);

    private static CanonicalValue OfElements(CanonicalValue[] elements)
    {
        if (elements.Any(static element => !element.IsCanonical))
            return WithoutForm();

        var display = string.Join(", ", elements.Select(static element => element.DisplayInside));
        return new CanonicalValue(
            CanonicalWriter.Element(CanonicalTag.List, elements.Select(static element => element.ToBytes()).ToArray()),
            DisplayText.Shorten($"[{display}]"));
    }
}
