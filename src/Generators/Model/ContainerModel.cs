using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Generators.Model;

/// <summary>What there is to register services with. Keep it immutable and equatable.</summary>
/// <param name="IsReferenced">Whether the project refers to Microsoft.Extensions.DependencyInjection.Abstractions, and to our runtime.</param>
/// <param name="HasAsyncDisposal">Whether there is <c>IAsyncDisposable</c>.</param>
/// <param name="HasTrimming">Whether there are annotations for trimming.</param>
internal sealed record ContainerModel(bool IsReferenced, bool HasAsyncDisposal, bool HasTrimming)
{
    /// <summary>Gets what nobody has asked for.</summary>
    public static ContainerModel None { get; } = new(IsReferenced: false, HasAsyncDisposal: false, HasTrimming: false);

    public static ContainerModel Of(Compilation compilation) =>
        new(
            Has(compilation, "Microsoft.Extensions.DependencyInjection.ActivatorUtilities") && Has(compilation, "AdsGuard.ReviewGates"),
            Has(compilation, "System.IAsyncDisposable"),
            Has(compilation, "System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembersAttribute"));

    // Not GetTypeByMetadataName, which finds nothing where two assemblies have the type.
    private static bool Has(Compilation compilation, string name) =>
        compilation.GetTypesByMetadataName(name).Any(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
}
