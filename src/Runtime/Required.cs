using System;

namespace AdsGuard;

/// <summary>The checks that the contract's constructors share.</summary>
internal static class Required
{
    /// <summary>Gives back a text that says something, and refuses any other.</summary>
    internal static string Text(string? value, string parameterName) =>
        string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("A text that says something is required.", parameterName) : value!;

    /// <summary>Gives back what is there, and refuses what is not.</summary>
    internal static T Value<T>(T? value, string parameterName)
        where T : class =>
        value ?? throw new ArgumentNullException(parameterName);
}
