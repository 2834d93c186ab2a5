using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdsGuard.Repository.Tests;

/// <summary>The rules as the analyzers' assembly declares and offers them.</summary>
internal static class ShippedRules
{
    public static Assembly Assembly { get; } = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "AdsGuard.Analyzers.dll"));

    public static IReadOnlyList<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>What the compiler is told of, once for each analyzer that tells it.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Offered { get; } = [.. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics)];

    /// <summary>The fields that hold descriptors, class by class in the order of their declaration.</summary>
    public static IReadOnlyList<FieldInfo> Fields { get; } =
    [
        .. Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .OrderBy(field => field.DeclaringType!.FullName, StringComparer.Ordinal)
            .ThenBy(field => field.MetadataToken),
    ];

    public static IReadOnlyDictionary<string, DiagnosticDescriptor> ById { get; } =
        Offered.DistinctBy(descriptor => descriptor.Id).ToDictionary(descriptor => descriptor.Id);

    public static DiagnosticDescriptor DescriptorIn(FieldInfo field) => (DiagnosticDescriptor)field.GetValue(null)!;
}
