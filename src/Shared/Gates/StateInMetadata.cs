using System;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Gates;

/// <summary>
/// Whether a type of a referenced assembly may hold more than its public properties say. The compiler does not import private fields, so the metadata is asked; and a reference assembly, which the build
/// hands over for a project, leaves out the private fields of classes. What cannot be seen counts as there.
/// </summary>
internal static class StateInMetadata
{
    /// <summary>Judges one level of a record.</summary>
    /// <param name="type">A type that another assembly declares.</param>
    /// <param name="compilation">What the assembly is referenced by.</param>
    public static bool IsBesideProperties(INamedTypeSymbol type, Compilation compilation)
    {
        var definition = type.OriginalDefinition;
        // Another compilation, as an editor hands it over: all of it is in sight.
        if (!definition.DeclaringSyntaxReferences.IsEmpty)
            return definition.GetMembers().OfType<IFieldSymbol>().Any(f => !f.IsStatic && !IsOfPublicProperty(f.AssociatedSymbol?.Name, definition));
        if (IsReferenceAssembly(type.ContainingAssembly))
            return true;
        return Fields(definition, compilation) is not { } fields || fields.Any(name => !IsOfPublicProperty(PropertyOf(name), definition));
    }

    /// <summary>Whether a type would have a form, but for its fields, which a reference assembly does not tell.</summary>
    public static bool IsOutOfSight(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsRecord: true, IsSealed: true, IsValueType: false } && type.DeclaringSyntaxReferences.IsEmpty && IsReferenceAssembly(type.ContainingAssembly);

    /// <summary>The instance fields of a type, by name; null where its metadata cannot be read.</summary>
    private static string[]? Fields(INamedTypeSymbol type, Compilation compilation)
    {
        try
        {
            if (compilation.GetMetadataReference(type.ContainingAssembly) is not PortableExecutableReference reference
                || reference.GetMetadata() is not AssemblyMetadata assembly
                || MetadataTokens.EntityHandle(type.MetadataToken) is not { Kind: HandleKind.TypeDefinition } handle)
            {
                return null;
            }

            var module = assembly.GetModules().FirstOrDefault(m => m.Name == type.ContainingModule.Name)?.GetMetadataReader();
            if (module is null)
                return null;
            var declared = module.GetTypeDefinition((TypeDefinitionHandle)handle);
            return module.GetString(declared.Name) != type.MetadataName
                ? null
                : [.. declared.GetFields().Select(module.GetFieldDefinition).Where(static f => (f.Attributes & FieldAttributes.Static) == 0).Select(f => module.GetString(f.Name))];
        }
        catch (Exception exception) when (exception is BadImageFormatException or InvalidOperationException or ArgumentException or System.IO.IOException)
        {
            return null;
        }
    }

    private static bool IsReferenceAssembly(IAssemblySymbol assembly) => assembly.GetAttributes().Any(static a => a.AttributeClass?.Name == "ReferenceAssemblyAttribute");

    // <Amount>k__BackingField
    private static string? PropertyOf(string field) =>
        field.Length > 0 && field[0] == '<' && field.EndsWith(">k__BackingField", StringComparison.Ordinal) ? field.Substring(1, field.IndexOf('>') - 1) : null;

    private static bool IsOfPublicProperty(string? property, INamedTypeSymbol type) =>
        property is not null && type.GetMembers(property).Any(static m => m is IPropertySymbol { DeclaredAccessibility: Accessibility.Public, GetMethod: not null });
}
