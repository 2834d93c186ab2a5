using System.Reflection;
using AdsGuard.Analyzers.Rules;
using AdsGuard.Generators;

namespace AdsGuard.Robustness;

/// <summary>Everything of ours that the compiler runs.</summary>
internal static class Subject
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = InstancesOf<DiagnosticAnalyzer>(typeof(FlowRules).Assembly);

    public static ImmutableArray<ISourceGenerator> Generators { get; } =
        [.. InstancesOf<IIncrementalGenerator>(typeof(ActionGateGenerator).Assembly).Select(static generator => generator.AsSourceGenerator())];

    private static ImmutableArray<T> InstancesOf<T>(Assembly assembly) =>
    [
        .. assembly.GetTypes()
            .Where(static type => !type.IsAbstract && typeof(T).IsAssignableFrom(type))
            .OrderBy(static type => type.FullName, StringComparer.Ordinal)
            .Select(static type => (T)Activator.CreateInstance(type)!),
    ];
}
