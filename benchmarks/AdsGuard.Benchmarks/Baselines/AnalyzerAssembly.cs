using System;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;

namespace AdsGuard.Benchmarks.Baselines;

internal static class AnalyzerAssembly
{
    /// <summary>One of each type in an assembly that is a <typeparamref name="T"/> and can be made, in the order of their names.</summary>
    public static ImmutableArray<T> Instances<T>(Assembly assembly)
        where T : class =>
        [
            .. TypesOf(assembly)
                .Where(static type => !type.IsAbstract && typeof(T).IsAssignableFrom(type) && type.GetConstructor(Type.EmptyTypes) is not null)
                .OrderBy(static type => type.FullName, StringComparer.Ordinal)
                .Select(static type => (T)Activator.CreateInstance(type)!),
        ];

    /// <summary>Types that need an assembly which is not there (code fixes need an editor's) are nothing to measure.</summary>
    private static Type[] TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException partial)
        {
            return [.. partial.Types.OfType<Type>()];
        }
    }
}
