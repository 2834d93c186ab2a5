using System;

namespace AdsGuard.Analyzers.Options;

/// <summary>How a value is written, and how it is read.</summary>
/// <param name="Description">The form as the documentation names it.</param>
/// <param name="Read">Reads the text of a value that is not blank.</param>
internal sealed record OptionForm<T>(string Description, Func<string, OptionReading<T>> Read);

/// <summary>What reading a value gave: the value, or why there is none.</summary>
internal readonly record struct OptionReading<T>(T Value, string? Error)
{
    public static implicit operator OptionReading<T>(T value) => new(value, null);

    public static OptionReading<T> Wrong(string error) => new(default!, error);
}
