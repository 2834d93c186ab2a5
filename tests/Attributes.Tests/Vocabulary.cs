using System;
using System.Linq;
using System.Reflection;
using Xunit;

namespace AdsGuard.Tests;

/// <summary>The public types of the assembly of attributes.</summary>
internal static class Vocabulary
{
    public static Assembly Assembly => typeof(PiiAttribute).Assembly;

    public static TheoryData<Type> Attributes() => new(All.Where(static type => type.IsSubclassOf(typeof(Attribute))));

    public static TheoryData<Type> Enumerations() => new(All.Where(static type => type.IsEnum));

    public static Type[] All { get; } = [.. Assembly.GetExportedTypes().OrderBy(static type => type.Name, StringComparer.Ordinal)];
}
