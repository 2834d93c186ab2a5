using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Options;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Recognition;

/// <summary>
/// Recognizes declarations that look like protected data, by their name first, then by their type and by whom they are about. Knows nothing of what is classified.
/// Names are remembered, since most members are called like others. Safe for several threads.
/// </summary>
internal sealed class LookAlikes
{
    /// <summary>What may follow the words of a pattern without changing what the value is: a part, a count of lines or another form of it.</summary>
    private static readonly HashSet<string> Tails = new(StringComparer.Ordinal)
    {
        "number", "no", "num", "nbr", "nr", "value", "text", "string", "raw", "digit", "full", "line", "primary", "secondary", "alternate", "last", "four", "masked", "encrypted", "hash", "hashed",
        "formatted", "normalized", "e", "one", "two", "three", "info", "information",
    };

    /// <summary>What the name of a type ends with besides, and that says nothing: <c>AddressDto</c> is an address.</summary>
    private static readonly HashSet<string> TypeTails = new(StringComparer.Ordinal) { "option", "dto", "model", "vm", "entity", "detail", "data", "record", "request", "response", "object", "type" };

    private readonly ImmutableArray<KindPattern> _own = ImmutableArray<KindPattern>.Empty;
    private readonly ImmutableArray<Glob> _ignored = ImmutableArray<Glob>.Empty;
    private readonly Dictionary<string, DataPattern> _patterns = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, NameMatch?> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<INamedTypeSymbol, Role> _roles = new(SymbolEqualityComparer.Default);

    /// <summary>With these patterns; of two with the same words the last one counts.</summary>
    public LookAlikes(IEnumerable<DataPattern> patterns)
    {
        foreach (var pattern in patterns) _patterns[Words.Joined(pattern.Phrase)] = pattern;
    }

    /// <summary>With the patterns that the policy wants, and its own.</summary>
    public LookAlikes(OptionSet options)
        : this(options.Get(OptionKeys.NamePatterns).UseDefaults ? DefaultPatterns.All : ImmutableArray<DataPattern>.Empty)
    {
        _own = options.Get(OptionKeys.NamePatterns).Own;
        _ignored = options.Get(OptionKeys.IgnoredNames);
    }

    /// <summary>What a property, field or parameter looks like; null for nearly everything.</summary>
    public LookAlike? Of(ISymbol symbol) => _ignored.Any(pattern => pattern.Matches(symbol.Name)) ? null : OwnOf(symbol) ?? ByDefault(symbol);

    /// <summary>By the organization's own patterns, which name whole names: nothing else has to fit.</summary>
    private LookAlike? OwnOf(ISymbol symbol)
    {
        if (_own.IsEmpty || symbol.ContainingType is null || !IsData(symbol)) return null;
        return _own.FirstOrDefault(pattern => pattern.Name.Matches(symbol.Name)) is { } own
            ? new LookAlike((ProtectionMask)(int)own.Kind.Category, own.Kind.Kind, new DataPattern(own.Name.Pattern, (ProtectionMask)(int)own.Kind.Category, own.Kind.Kind, Role.Other, (ValueShapes)(-1)))
            : null;
    }

    private LookAlike? ByDefault(ISymbol symbol)
    {
        if (_names.GetOrAdd(symbol.Name, Match) is not { } match || symbol.ContainingType is not { } container || !IsData(symbol)) return null;
        if (MemberTypes.Declared(symbol) is not { } type || !Fits(type, match.Pattern, out var isComposite)) return null;
        // JWTs that sign calls are passports, too, and come in the plural.
        var isMany = ValueShape.IsMany(type) || symbol.Name.EndsWith("s", StringComparison.OrdinalIgnoreCase);
        if (isMany && (match.Pattern.Shapes & ValueShapes.Single) != 0) return null;
        if (ContactPoints.MayBeMeant(match.Pattern) && ContactPoints.IsOne(symbol, container)) return null;
        // A type of its own for a telephone number is more often a setting, a screen or a service than a number, where nothing tells that it is a person's.
        var least = isComposite && match.Pattern.Least == Role.Unknown ? Role.Person : match.Pattern.Least;
        if (least > Role.Other)
        {
            var role = match.Role != Role.Unknown ? match.Role : _roles.GetOrAdd(container.OriginalDefinition, static t => Roles.Of(t));
            if (role == Role.Person && least == Role.Patient) role = _roles.GetOrAdd(container.OriginalDefinition, static t => Roles.Of(t));
            if (role < least) return null;
        }

        return new LookAlike(match.Pattern.Category, match.Pattern.Kind, match.Pattern);
    }

    /// <summary>Something that holds a value of one person while the program runs; constants, members of enumerations and static ones do not.</summary>
    private static bool IsData(ISymbol symbol) =>
        !symbol.IsStatic && symbol.ContainingType.TypeKind != TypeKind.Enum && symbol is not IFieldSymbol { IsConst: true } and not IPropertySymbol { IsIndexer: true };

    private bool Fits(ITypeSymbol type, DataPattern pattern, out bool isComposite)
    {
        var content = ValueShape.Content(type);
        var shape = ValueShape.Of(content);
        isComposite = shape == ValueShapes.Composite && (pattern.Shapes & ValueShapes.Composite) == 0;
        if ((shape & pattern.Shapes) != 0) return true;
        return isComposite && (pattern.Shapes & ValueShapes.NamedAlike) != 0
            && _names.GetOrAdd(WithoutTails(content.Name), Match) is { } named && named.Pattern.Kind == pattern.Kind;
    }

    private static string WithoutTails(string typeName)
    {
        var words = Words.Of(typeName);
        var length = words.Length;
        while (length > 1 && TypeTails.Contains(words[length - 1])) length--;
        return length == words.Length ? typeName : string.Join("_", words.Take(length));
    }

    /// <summary>The longest pattern that a name ends with.</summary>
    private NameMatch? Match(string name)
    {
        var words = Words.Of(name);
        DataPattern? found = null;
        var (start, length) = (0, 0);
        for (var end = words.Length; end > 0; end--)
        {
            var text = "";
            for (var i = end - 1; i >= 0; i--)
            {
                text = words[i] + text;
                if (end - i <= length || !_patterns.TryGetValue(text, out var pattern)) continue;
                (found, start, length) = (pattern, i, end - i);
            }

            if (!IsTail(words[end - 1])) break;
        }

        return found is null || found.Category == ProtectionMask.None ? null : new NameMatch(found, Roles.Of(words, start));
    }

    private static bool IsTail(string word) => Tails.Contains(word) || char.IsDigit(word[0]);

    /// <summary>A pattern that a name fits, and whom the words before it are about.</summary>
    private sealed record NameMatch(DataPattern Pattern, Role Role);
}
