using System.Linq;
using AdsGuard.Generators.Model;

namespace AdsGuard.Generators.Emit;

/// <summary>Writes what registers a decorator with a container, in projects that refer to its abstractions.</summary>
internal static class RegistrationWriter
{
    private const string Services = "global::Microsoft.Extensions.DependencyInjection.IServiceCollection";
    private const string Abstractions = "global::Microsoft.Extensions.DependencyInjection.";

    public static string Write(DecoratorModel decorator, ContainerModel container, LanguageFeatures features)
    {
        var undecorated = "Undecorated<TImplementation>";
        var place = decorator.Place with { Types = default };
        return SourceWriter.File(place, features, writer => writer
            .Line($"/// <summary>Registers <c>{decorator.InterfaceName}</c> behind its review.</summary>")
            .Line(CallWriter.GeneratedCode)
            .Lines(decorator.RegistrationAnnotations)
            .Line($"{decorator.RegistrationAccessibility} static class {Class(decorator)}")
            .Block(() =>
            {
                writer
                    .Line("/// <summary>")
                    .Line($"/// Registers an implementation of <c>{decorator.InterfaceName}</c> behind its gates. The implementation itself is not registered: nobody can ask the container for it and go")
                    .Line("/// around the review.")
                    .Line("/// </summary>")
                    .Line("/// <typeparam name=\"TImplementation\">The implementation; the container makes it, and disposes of it.</typeparam>")
                    .Line("/// <param name=\"services\">The services of the program, <see cref=\"global::AdsGuard.ReviewGates\"/> among them.</param>")
                    .Line("/// <param name=\"lifetime\">How long an instance lives.</param>")
                    .Line("/// <returns>The services.</returns>")
                    .Line($"{decorator.RegistrationAccessibility} static {Services} Add{decorator.Name}<{Annotation(container)}TImplementation>(this {Services} services, {Abstractions}ServiceLifetime lifetime = {Abstractions}ServiceLifetime.Scoped)")
                    .Indented(() => writer.Line($"where TImplementation : class, {decorator.Interface}"))
                    .Block(() => writer
                        .Line($"services.Add(new {Abstractions}ServiceDescriptor(typeof({undecorated}), {Static(features)}provider => new {undecorated}({Abstractions}ActivatorUtilities.CreateInstance<TImplementation>(provider)), lifetime));")
                        .Line($"services.Add(new {Abstractions}ServiceDescriptor(typeof({decorator.Interface}), {Static(features)}provider => new {decorator.TypeName}(")
                        .Indented(() => writer
                            .Line($"(({undecorated})Required(provider, typeof({undecorated}))).Implementation,")
                            .Line("(global::AdsGuard.ReviewGates)Required(provider, typeof(global::AdsGuard.ReviewGates))), lifetime));"))
                        .Line("return services;"))
                    .Line()
                    .Line("private static object Required(global::System.IServiceProvider provider, global::System.Type type)")
                    .Block(() => writer.Line("return provider.GetService(type) ?? throw new global::System.InvalidOperationException($\"{type} is not registered.\");"))
                    .Line()
                    .Line("/// <summary>Holds an implementation where nobody else finds it, and has the container dispose of it.</summary>")
                    .Line($"private sealed class Undecorated<TImplementation> : global::System.IDisposable{(container.HasAsyncDisposal ? ", global::System.IAsyncDisposable" : "")}")
                    .Indented(() => writer.Line("where TImplementation : class"))
                    .Block(() =>
                    {
                        writer
                            .Line("public Undecorated(TImplementation implementation)")
                            .Block(() => writer.Line("Implementation = implementation;"))
                            .Line()
                            .Line("public TImplementation Implementation { get; }")
                            .Line()
                            .Line("public void Dispose()")
                            .Block(() => writer.Line("(Implementation as global::System.IDisposable)?.Dispose();"));
                        if (!container.HasAsyncDisposal)
                            return;
                        writer
                            .Line()
                            .Line("public async global::System.Threading.Tasks.ValueTask DisposeAsync()")
                            .Block(() => writer
                                .Line("if (Implementation is global::System.IAsyncDisposable disposable)")
                                .Indented(() => writer.Line("await disposable.DisposeAsync().ConfigureAwait(false);"))
                                .Line("else")
                                .Indented(() => writer.Line("Dispose();")));
                    });
            }));
    }

    private static string Class(DecoratorModel decorator) =>
        string.Concat(decorator.Place.Types.Select(static type => type.Split(' ').Last())) + decorator.Name + "Registration";

    private static string Static(LanguageFeatures features) => features.StaticLambdas ? "static " : "";

    // The container makes the implementation by its constructors, which trimming has to leave.
    private static string Annotation(ContainerModel container) =>
        container.HasTrimming
            ? "[global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicConstructors)] "
            : "";
}
