using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Options;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Models;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Configuration;

/// <summary>
/// What is wrong with the lines of a model file: those that cannot be read, and those about something that a referenced assembly, or this compilation, lacks, or about
/// a place that its member lacks. A section about an assembly that is not referenced is idle: one file serves a whole organization.
/// </summary>
internal static class ModelProblems
{
    public static IEnumerable<ModelError> In(PolicyModel model, Compilation compilation)
    {
        var file = model.File;
        var about =
            from section in file.Sections
            let assemblies = Assemblies(section.AssemblyName, compilation)
            where !assemblies.IsEmpty
            from entry in section.Entries
            let members = assemblies.Select(assembly => MemberPatternMatcher.Resolve(entry.Target, assembly)).FirstOrDefault(static found => !found.IsEmpty)
            select (Section: section, Assemblies: assemblies, Entry: entry, Members: members);
        var wrong = about.SelectMany(static line => line.Members.IsDefault
            ? [new ModelError(line.Entry.Line, line.Entry.Column, line.Entry.Target.DocumentationId.Length, Describe(line.Section, line.Entry.Target, line.Assemblies))]
            : PlaceProblems.In(line.Entry, line.Members));
        var unknown =
            from section in file.Sections
            where !section.NamedTypes.IsEmpty && !Assemblies(section.AssemblyName, compilation).IsEmpty
            from named in section.NamedTypes
            let home = Namespace(named.Type.ContainingType, compilation)
            // A type of an assembly that is not referenced is idle, too: its namespace is not there either.
            where home is not null && MemberPatternMatcher.Resolve(named.Type, compilation).IsEmpty
            select new ModelError(named.Line, named.Column, named.Length, DescribeType(named.Type.ContainingType, home));
        var noAttributes =
            from section in file.Sections
            from tool in section.Entries.OfType<ToolAttributeEntry>()
            let found = Assemblies(section.AssemblyName, compilation).SelectMany(assembly => MemberPatternMatcher.Resolve(tool.Target, assembly)).OfType<INamedTypeSymbol>().ToList()
            where found.Count > 0 && !found.Any(IsAttribute)
            select new ModelError(
                tool.Line,
                tool.Column,
                tool.Target.DocumentationId.Length,
                $"'{tool.Target.ContainingType}' is no attribute, so no method carries it; 'tool T:' names an attribute, 'tool M:' a method that hands something to a model");
        return file.Errors.Concat(wrong).Concat(unknown).Concat(noAttributes).Concat(model.IsOfPolicy ? [] : Additions.Without(file));
    }

    private static bool IsAttribute(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "Attribute", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }) return true;
        }

        return false;
    }

    private static string DescribeType(string type, INamespaceSymbol home)
    {
        var near = NearestWord.Find(SimpleName(type), home.GetTypeMembers().Select(static t => t.MetadataName).Distinct().ToImmutableArray());
        return $"There is no type '{type}'{(near is null ? "" : $"; did you mean '{near}'?")}";
    }

    /// <summary>The namespace that a type would stand in; null where none of the assemblies has it.</summary>
    private static INamespaceSymbol? Namespace(string type, Compilation compilation)
    {
        var parts = type.Split('.');
        INamespaceSymbol? current = compilation.GlobalNamespace;
        for (var i = 0; i < parts.Length - 1 && current is not null; i++) current = current.GetMembers(parts[i]).OfType<INamespaceSymbol>().FirstOrDefault();
        return current;
    }

    /// <summary>The assemblies that a section may be about. Types of .NET itself move from one of its assemblies to another between versions.</summary>
    private static ImmutableArray<IAssemblySymbol> Assemblies(string name, Compilation compilation)
    {
        if (string.Equals(compilation.AssemblyName, name, StringComparison.OrdinalIgnoreCase)) return ImmutableArray.Create<IAssemblySymbol>(compilation.Assembly);
        var isBase = ModelLibrary.IsBaseLibrary(name);
        var found = compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => isBase ? ModelLibrary.IsBaseLibrary(assembly.Name) : string.Equals(assembly.Name, name, StringComparison.OrdinalIgnoreCase))
            .ToImmutableArray<IAssemblySymbol>();
        // System.Foo is a part of .NET that this project may well not have.
        return isBase && !found.Any(assembly => string.Equals(assembly.Name, name, StringComparison.OrdinalIgnoreCase)) ? ImmutableArray<IAssemblySymbol>.Empty : found;
    }

    private static string Describe(ModelSection section, MemberPattern target, ImmutableArray<IAssemblySymbol> assemblies)
    {
        var types = assemblies.SelectMany(assembly => MemberPatternMatcher.Resolve(new MemberPattern('T', target.ContainingType, "", null, null, false), assembly)).OfType<INamedTypeSymbol>().ToList();
        if (types.Count == 0)
        {
            var near = NearestWord.Find(SimpleName(target.ContainingType), TypeNames(assemblies));
            return $"'{section.AssemblyName}' has no type '{target.ContainingType}'{(near is null ? "" : $"; did you mean '{near}'?")}";
        }

        var type = types[0];
        var names = type.GetMembers().Select(static member => member.MetadataName.Replace('.', '#')).Distinct().ToImmutableArray();
        if (names.Contains(target.Name)) return $"'{target.ContainingType}' has a member '{target.Name}' and none that fits '{target}'; M: is a method, P: a property, F: a field, and (*) any overload";
        var nearest = NearestWord.Find(target.Name, names);
        return $"'{target.ContainingType}' has no member '{target.Name}'{(nearest is null ? "" : $"; did you mean '{nearest}'?")}";
    }

    private static string SimpleName(string type) => type.Substring(type.LastIndexOf('.') + 1);

    // Names only: of a type in the wrong namespace the reader wants to see the whole name.
    private static ImmutableArray<string> TypeNames(ImmutableArray<IAssemblySymbol> assemblies)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var assembly in assemblies)
        {
            if (ModelLibrary.IsBaseLibrary(assembly.Name)) continue;
            names.AddRange(assembly.TypeNames);
        }

        return names.ToImmutable();
    }
}
