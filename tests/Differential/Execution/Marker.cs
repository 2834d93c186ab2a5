using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Tasks;

namespace AdsGuard.Differential.Execution;

/// <summary>The value that stands for protected data while a program runs: every part of it is recognisable, and no program contains it.</summary>
internal static class Marker
{
    private const char Letter = '§';

    private const int Depth = 5;

    public static readonly string Text = new(Letter, 6);

    /// <summary>Whether what arrived holds the marker: in its text, its elements, or what its public members store.</summary>
    public static bool IsIn(object? value) => IsIn(value, Depth, new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static bool IsIn(object? value, int depth, HashSet<object> seen)
    {
        switch (value)
        {
            case null or Delegate:
                return false;
            case string text:
                return text.Contains(Letter, StringComparison.Ordinal);
            case char letter:
                return letter == Letter;
            case StringBuilder builder:
                return IsIn(builder.ToString(), depth, seen);
            case Task<string> task:
                return task.IsCompletedSuccessfully && IsIn(task.Result, depth, seen);
        }

        if (depth == 0 || value.GetType().IsPrimitive || !seen.Add(value)) return false;
        return value switch
        {
            ITuple tuple => Enumerable.Range(0, tuple.Length).Any(i => IsIn(tuple[i], depth - 1, seen)),
            IEnumerable sequence => sequence.Cast<object?>().Take(100).Any(element => IsIn(element, depth - 1, seen)),
            _ => StoredIn(value).Any(member => IsIn(member, depth - 1, seen)),
        };
    }

    // Only what is stored: a getter with code would run parts of the program that the program did not run.
    private static IEnumerable<object?> StoredIn(object value)
    {
        var type = value.GetType();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length == 0 && property.GetMethod is { } getter && (type.Namespace == "System.Collections.Generic" || IsGenerated(getter, type))) yield return property.GetValue(value);
        }

        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Instance)) yield return field.GetValue(value);
    }

    private static bool IsGenerated(MethodInfo getter, Type type) =>
        getter.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
