using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Symbols;

/// <summary>
/// Which members mention which names: a syntactic over-approximation of who calls and who writes whom, so that only the slice of a program that can reach an ADS
/// is ever bound by the engine. Built from the syntax trees alone; used under the engine's lock.
/// </summary>
internal sealed class ProgramIndex
{
    private readonly Dictionary<SyntaxTree, TreeIndex> _trees = new();
    private readonly Dictionary<string, List<MemberEntry>> _mentions = new(StringComparer.Ordinal);
    private readonly Func<SyntaxTree, SemanticModel> _modelOf;
    private HashSet<MemberEntry>? _slice;

    public ProgramIndex(Compilation compilation, Func<SyntaxTree, SemanticModel> modelOf, Func<SyntaxTree, TreeIndex> treeIndexOf, CancellationToken cancellation)
    {
        _modelOf = modelOf;
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            var index = treeIndexOf(tree);
            _trees.Add(tree, index);
            foreach (var entry in index.Members)
            {
                foreach (var name in entry.Mentions)
                {
                    if (!_mentions.TryGetValue(name, out var entries)) _mentions.Add(name, entries = new List<MemberEntry>());
                    entries.Add(entry);
                }
            }
        }
    }

    /// <summary>The declarations on which an attribute of ours stands that makes a sink.</summary>
    public IEnumerable<SyntaxNode> MarkedDeclarations => _trees.Values.SelectMany(static t => t.Marked);

    /// <summary>
    /// Finds the members from which a mention of these names can be reached, through any chain of members that mention each other. All that the engine reports is
    /// reported in one of them.
    /// </summary>
    public void SliceFrom(IEnumerable<string> sinkNames)
    {
        _slice = new HashSet<MemberEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<string>(sinkNames);
        while (pending.Count > 0)
        {
            var name = pending.Dequeue();
            if (!seen.Add(name) || !_mentions.TryGetValue(name, out var entries)) continue;
            foreach (var entry in entries)
            {
                if (!_slice.Add(entry)) continue;
                if (entry.IsImplicitlyCalled)
                {
                    // An operator, a conversion, ToString, Dispose...: nobody mentions it by name, so everybody may call it.
                    foreach (var all in _trees.Values) _slice.UnionWith(all.Members);
                    return;
                }

                foreach (var defined in entry.Names) pending.Enqueue(defined);
            }
        }
    }

    /// <summary>The members of a tree that are in the slice, as symbols with code.</summary>
    public IEnumerable<ISymbol> SliceIn(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!_trees.TryGetValue(tree, out var index)) yield break;
        var yielded = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var entry in index.Members)
        {
            if (_slice is not null && !_slice.Contains(entry)) continue;
            foreach (var symbol in SymbolsOf(entry, cancellation))
            {
                if (yielded.Add(symbol)) yield return symbol;
            }
        }
    }

    public bool HasSlice(SyntaxTree tree) => _trees.TryGetValue(tree, out var index) && index.Members.Any(m => _slice is null || _slice.Contains(m));

    /// <summary>The members in whose code this name stands, whatever it means there.</summary>
    public IReadOnlyList<MemberEntry> EntriesMentioning(string name) => _mentions.TryGetValue(name, out var entries) ? entries : Array.Empty<MemberEntry>();

    /// <summary>The symbols with code that an entry declares.</summary>
    public ImmutableArray<ISymbol> SymbolsOf(MemberEntry entry, CancellationToken cancellation)
    {
        if (entry.TryGetSymbols(this, out var known)) return known;
        var symbols = Resolve(entry, cancellation).ToImmutableArray();
        entry.SetSymbols(this, symbols);
        return symbols;
    }

    private IEnumerable<ISymbol> Resolve(MemberEntry entry, CancellationToken cancellation)
    {
        var model = _modelOf(entry.Declaration.SyntaxTree);
        switch (entry.Declaration)
        {
            case GlobalStatementSyntax or CompilationUnitSyntax:
                if (model.GetDeclaredSymbol((CompilationUnitSyntax)entry.Declaration.SyntaxTree.GetRoot(cancellation), cancellation) is { } entryPoint) yield return entryPoint;
                break;
            case BaseFieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null } or TypeDeclarationSyntax:
                var type = entry.Declaration is TypeDeclarationSyntax declared
                    ? model.GetDeclaredSymbol(declared, cancellation)
                    // In half-typed code a field can stand outside any type.
                    : entry.Declaration.Parent is TypeDeclarationSyntax around ? model.GetDeclaredSymbol(around, cancellation) : null;
                if (type is not null)
                {
                    foreach (var constructor in type.InstanceConstructors.Concat(type.StaticConstructors)) yield return constructor;
                    if (type.StaticConstructors.IsEmpty)
                    {
                        // Without a static constructor, the initializers of static members run on their own.
                        foreach (var initialized in Initialized(entry.Declaration, model, cancellation)) yield return initialized;
                    }
                }

                if (entry.Declaration is PropertyDeclarationSyntax withInitializer)
                {
                    foreach (var accessor in Accessors(model.GetDeclaredSymbol(withInitializer, cancellation))) yield return accessor;
                }

                break;
            case BasePropertyDeclarationSyntax property:
                if (model.GetDeclaredSymbol(property, cancellation) is { } member)
                {
                    foreach (var accessor in Accessors(member)) yield return accessor;
                }

                break;
            default:
                if (model.GetDeclaredSymbol(entry.Declaration, cancellation) is { } symbol) yield return symbol;
                break;
        }
    }

    private static IEnumerable<ISymbol> Initialized(SyntaxNode declaration, SemanticModel model, CancellationToken cancellation)
    {
        var names = declaration is BaseFieldDeclarationSyntax field ? field.Declaration.Variables.Where(static v => v.Initializer is not null).Cast<SyntaxNode>() : new[] { declaration };
        foreach (var name in names)
        {
            if (model.GetDeclaredSymbol(name, cancellation) is IFieldSymbol { IsStatic: true, IsConst: false } or IPropertySymbol { IsStatic: true }) yield return model.GetDeclaredSymbol(name, cancellation)!;
        }
    }

    private static IEnumerable<ISymbol> Accessors(ISymbol? member)
    {
        IEnumerable<IMethodSymbol?> accessors = member switch
        {
            IPropertySymbol property => new[] { property.GetMethod, property.SetMethod },
            IEventSymbol @event => new[] { @event.AddMethod, @event.RemoveMethod },
            _ => Array.Empty<IMethodSymbol?>(),
        };
        foreach (var accessor in accessors)
        {
            if (accessor is not null) yield return accessor;
        }
    }
}
