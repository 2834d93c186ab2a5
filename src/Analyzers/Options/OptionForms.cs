using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using AdsGuard.Models;

namespace AdsGuard.Analyzers.Options;

/// <summary>The forms that values come in. Lists are separated by commas; <c>#</c> and <c>;</c> begin a comment in these files and cannot be part of a value.</summary>
internal static class OptionForms
{
    public static readonly OptionForm<bool> Truth = Word(("true", true), ("false", false));

    public static readonly OptionForm<TextPattern> Pattern = new("a regular expression", TextPattern.Read);

    public static readonly OptionForm<string> Text = new("text", static text => text);

    public static readonly OptionForm<ModelCategories> Categories = new(
        "`pii`, `phi`, `legal` and `characteristic`, separated by commas",
        static text => Set(text, ModelVocabulary.Categories, "category", static (set, name) => set | CategoryOf(name), ModelCategories.None));

    public static readonly OptionForm<ImmutableHashSet<string>> Kinds = new(
        "kinds as the attributes name them, separated by commas; `none` for none",
        static text => IsWord(text, "none")
            ? ImmutableHashSet<string>.Empty
            : Set(text, NamedKind.Names, "kind", static (set, name) => set.Add(name), ImmutableHashSet<string>.Empty));

    public static readonly OptionForm<ImmutableArray<Glob>> Globs = new(
        "names with `*` for any run of characters, separated by commas; `none` for none",
        static text => IsWord(text, "none") ? ImmutableArray<Glob>.Empty : Split(text).Select(static part => new Glob(part)).ToImmutableArray());

    public static readonly OptionForm<ImmutableArray<Glob>> Paths = new(
        "paths from the folder of the config that states them, with `*` for any run of characters, separated by commas; `none` for none",
        Globs.Read);

    public static readonly OptionForm<ImmutableArray<KindPattern>> KindPatterns = new(
        "`Kind:name`, with `*` in the name for any run of characters, separated by commas; `none` for none",
        static text => IsWord(text, "none") ? ImmutableArray<KindPattern>.Empty : ReadKindPatterns(Split(text)));

    public static readonly OptionForm<NamePatterns> NamePatterns = new(
        "`default`, and `Kind:name` with `*` in the name for any run of characters, separated by commas; `none` for none at all",
        static text =>
        {
            if (IsWord(text, "none")) return new NamePatterns(false, ImmutableArray<KindPattern>.Empty);
            var parts = Split(text);
            var own = parts.RemoveAll(static part => IsWord(part, "default"));
            var patterns = ReadKindPatterns(own);
            return patterns.Error is null ? new NamePatterns(own.Length < parts.Length, patterns.Value) : OptionReading<NamePatterns>.Wrong(patterns.Error);
        });

    /// <summary>One of some words.</summary>
    public static OptionForm<T> Word<T>(params (string Word, T Value)[] words)
    {
        var valid = words.Select(static word => word.Word).ToImmutableArray();
        return new OptionForm<T>(InWords(valid, "or"), text =>
        {
            foreach (var (word, value) in words)
                if (IsWord(text, word))
                    return value;
            return OptionReading<T>.Wrong($"unknown value {LineCursor.Quote(text)}; {NearestWord.Hint(text, valid)}");
        });
    }

    /// <summary>Some of these words.</summary>
    public static OptionForm<ImmutableHashSet<string>> Words(string what, params string[] words)
    {
        var valid = words.ToImmutableArray();
        return new OptionForm<ImmutableHashSet<string>>($"{InWords(valid, "and")}, separated by commas", text =>
            Set(text, valid, what, static (set, name) => set.Add(name), ImmutableHashSet<string>.Empty));
    }

    /// <summary>A whole number between two limits.</summary>
    public static OptionForm<int> Number(int least, int most) => new($"a whole number from {least} to {most}", text =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : OptionReading<int>.Wrong($"{LineCursor.Quote(text)} is not a whole number from {least} to {most}"));

    private static OptionReading<ImmutableArray<KindPattern>> ReadKindPatterns(ImmutableArray<string> parts)
    {
        var patterns = ImmutableArray.CreateBuilder<KindPattern>();
        foreach (var part in parts)
        {
            var colon = part.IndexOf(':');
            if (colon <= 0 || colon == part.Length - 1)
                return OptionReading<ImmutableArray<KindPattern>>.Wrong($"{LineCursor.Quote(part)} is not of the form Kind:name, such as SocialSecurityNumber:*TaxId*");
            var name = part.Substring(0, colon).Trim();
            if (NamedKind.Find(name) is not { } kind)
                return OptionReading<ImmutableArray<KindPattern>>.Wrong($"unknown kind {LineCursor.Quote(name)}; {NearestWord.Hint(name, NamedKind.Names)}");
            patterns.Add(new KindPattern(kind, new Glob(part.Substring(colon + 1).Trim())));
        }

        return patterns.ToImmutable();
    }

    private static OptionReading<T> Set<T>(string text, ImmutableArray<string> valid, string what, Func<T, string, T> add, T set)
    {
        foreach (var part in Split(text))
        {
            if (valid.FirstOrDefault(word => IsWord(part, word)) is not { } known)
                return OptionReading<T>.Wrong($"unknown {what} {LineCursor.Quote(part)}; {NearestWord.Hint(part, valid)}");
            set = add(set, known);
        }

        return set;
    }

    private static ModelCategories CategoryOf(string name) => name switch
    {
        "pii" => ModelCategories.Pii,
        "phi" => ModelCategories.Phi,
        "legal" => ModelCategories.Legal,
        _ => ModelCategories.Characteristic,
    };

    private static ImmutableArray<string> Split(string text) =>
        text.Split(',').Select(static part => part.Trim()).Where(static part => part.Length > 0).ToImmutableArray();

    private static bool IsWord(string text, string word) => string.Equals(text, word, StringComparison.OrdinalIgnoreCase);

    private static string InWords(ImmutableArray<string> words, string conjunction)
    {
        var quoted = words.Select(static word => $"`{word}`").ToList();
        return quoted.Count == 1 ? quoted[0] : $"{string.Join(", ", quoted.Take(quoted.Count - 1))} {conjunction} {quoted[quoted.Count - 1]}";
    }
}
