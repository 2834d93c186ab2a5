using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow;

/// <summary>
/// What a program is put together with: its builder, its routes, its services. A handler that is registered there is called by the framework, and no caller hands
/// a text through the application. Otherwise each extension method of a library that maps an endpoint would look like one that takes data in.
/// </summary>
internal static class BuilderTypes
{
    private static readonly ImmutableHashSet<string> Interfaces = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "Microsoft.AspNetCore.Builder.IApplicationBuilder",
        "Microsoft.AspNetCore.Builder.IEndpointConventionBuilder",
        "Microsoft.AspNetCore.Hosting.IWebHostBuilder",
        "Microsoft.AspNetCore.Routing.IEndpointRouteBuilder",
        "Microsoft.AspNetCore.SignalR.ISignalRBuilder",
        "Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder",
        "Microsoft.Extensions.DependencyInjection.IHttpClientBuilder",
        "Microsoft.Extensions.DependencyInjection.IMvcBuilder",
        "Microsoft.Extensions.DependencyInjection.IMvcCoreBuilder",
        "Microsoft.Extensions.DependencyInjection.IServiceCollection",
        "Microsoft.Extensions.Hosting.IHost",
        "Microsoft.Extensions.Hosting.IHostApplicationBuilder",
        "Microsoft.Extensions.Hosting.IHostBuilder",
        "Microsoft.SemanticKernel.IKernelBuilder");

    /// <summary>Whether a value of the type is one of them, or is a type parameter whose constraints say so.</summary>
    public static bool Include(ITypeSymbol type) => type is ITypeParameterSymbol parameter
        ? parameter.ConstraintTypes.Any(Include)
        : Interfaces.Contains(type.ToDisplayString()) || type.AllInterfaces.Any(static i => Interfaces.Contains(i.ToDisplayString()));
}
