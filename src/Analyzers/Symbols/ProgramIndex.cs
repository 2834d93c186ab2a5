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
/// is ever bound by the engine. Two levels make it cheap: the words of a file's text say whether its members have to be looked at. Used under the engine's lock.
/// </summary>
internal sealed class ProgramIndex
{
    /// <summary>For so many names it costs less to ask each file than to sort the words of all.</summary>
    private const int FewNames = 64;

    private readonly ITreeFacts _facts;
    private readonly SyntaxTree[] _trees;
    private readonly HashSet<SyntaxTree> _known;
    private readonly List<int> _unreadable = new();
    private readonly Dictionary<string, List<MemberEntry>> _mentions = new(StringComparer.Ordinal);
    private readonly Func<SyntaxTree, SemanticModel> _modelOf;

    /// <summary>Which word stands in which file, sorted: the hash of the word in the upper half, the number of the file in the lower. Made when names enough were asked for.</summary>
    private long[]? _words;
    private int _namesAsked;
    private List<MemberEntry>? _slice;
    private readonly HashSet<MemberEntry> _sliced = new();
    private readonly HashSet<string> _followed = new(StringComparer.Ordinal);
    private readonly HashSet<SyntaxTree> _files = new();

    public ProgramIndex(Compilation compilation, Func<SyntaxTree, SemanticModel> modelOf, ITreeFacts facts)
    {
        _modelOf = modelOf;
        _facts = facts;
        _trees = compilation.SyntaxTrees.ToArray();
        _known = new HashSet<SyntaxTree>(_trees);
    }

    /// <summary>The files in whose text one of these words stands.</summary>
    public IEnumerable<TreeIndex> FilesWithAny(ImmutableArray<string> words) => _trees.Where(tree => _facts.WordsOf(tree).MayContainAny(words)).Select(_facts.IndexOf);

    /// <summary>The files in whose text all words of one of these groups stand.</summary>
    public IEnumerable<SyntaxTree> FilesWithAllOfAny(IReadOnlyList<ImmutableArray<string>> groups) => groups.Count == 0
        ? Enumerable.Empty<SyntaxTree>()
        : _trees.Where(tree => HasAllOfAny(_facts.WordsOf(tree), groups));

    private static bool HasAllOfAny(FileWords words, IReadOnlyList<ImmutableArray<string>> groups)
    {
        foreach (var group in groups)
        {
            var hasAll = true;
            foreach (var word in group) hasAll = hasAll && words.MayContain(word);
            if (hasAll) return true;
        }

        return false;
    }

    /// <summary>The files in whose text stands a word by which people name what hurts a person.</summary>
    public IEnumerable<TreeIndex> FilesThatLookAdverse() => _trees.Where(tree => _facts.WordsOf(tree).LookAdverse).Select(_facts.IndexOf);

    /// <summary>
    /// Finds the members from which a mention of these names can be reached, through any chain of members that mention each other. All that the engine reports is
    /// reported in one of them, or in one that <see cref="Extend"/> adds.
    /// </summary>
    public void SliceFrom(IEnumerable<string> sinkNames, CancellationToken cancellation)
    {
        _slice = new List<MemberEntry>();
        Follow(new Queue<string>(sinkNames), cancellation);
    }

    /// <summary>Adds members to the slice, and those from which a mention of them can be reached.</summary>
    public void Extend(IEnumerable<MemberEntry> entries)
    {
        var names = new Queue<string>();
        foreach (var entry in entries) Add(entry, names);
        // Not to be interrupted: what was followed half would be taken for followed.
        Follow(names, CancellationToken.None);
    }

    /// <summary>The members in the slice, in the order in which they were found; null where it is all of the program.</summary>
    public IReadOnlyList<MemberEntry>? Slice => _slice;

    /// <summary>Whether it was followed who mentions a name.</summary>
    public bool IsFollowed(string name) => _followed.Contains(name);

    private void Follow(Queue<string> pending, CancellationToken cancellation)
    {
        while (pending.Count > 0 && _slice is not null)
        {
            cancellation.ThrowIfCancellationRequested();
            var name = pending.Dequeue();
            if (!_followed.Add(name)) continue;
            foreach (var entry in EntriesMentioning(name)) Add(entry, pending);
        }
    }

    private void Add(MemberEntry entry, Queue<string> pending)
    {
        if (_slice is null || !_sliced.Add(entry)) return;
        // An operator, a conversion, ToString, Dispose...: nobody mentions it by name, so everybody may call it.
        if (entry.IsImplicitlyCalled)
        {
            _slice = null;
            return;
        }

        _slice.Add(entry);
        _files.Add(entry.Declaration.SyntaxTree);
        foreach (var defined in entry.Names) pending.Enqueue(defined);
    }

    /// <summary>The members of a tree that are in the slice, as symbols with code.</summary>
    public IEnumerable<ISymbol> SliceIn(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!_known.Contains(tree)) yield break;
        var yielded = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var entry in _facts.IndexOf(tree).Members)
        {
            if (_slice is not null && !_sliced.Contains(entry)) continue;
            foreach (var symbol in SymbolsOf(entry, cancellation))
            {
                if (yielded.Add(symbol)) yield return symbol;
            }
        }
    }

    public bool HasSlice(SyntaxTree tree) => _slice is null ? _known.Contains(tree) : _files.Contains(tree);

    /// <summary>The members whose code mentions this declaration by name.</summary>
    public IEnumerable<ISymbol> MembersMentioning(ISymbol symbol)
    {
        var name = symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } => symbol.ContainingType.Name,
            IMethodSymbol { AssociatedSymbol: { } associated } => associated.Name,
            IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } => symbol.ContainingSymbol.Name,
            _ => symbol.Name,
        };
        return MembersMentioning(name.Substring(name.LastIndexOf('.') + 1));
    }

    /// <summary>The members whose code mentions a name.</summary>
    public IEnumerable<ISymbol> MembersMentioning(string name) => EntriesMentioning(name).SelectMany(entry => SymbolsOf(entry, CancellationToken.None));

    /// <summary>The members whose code mentions a name somewhere else than where it declares it.</summary>
    public IEnumerable<ISymbol> MembersUsing(string name) => EntriesMentioning(name).Where(entry => entry.Uses(name)).SelectMany(entry => SymbolsOf(entry, CancellationToken.None));

    /// <summary>The members in whose code this name stands, whatever it means there.</summary>
    public IReadOnlyList<MemberEntry> EntriesMentioning(string name)
    {
        if (_mentions.TryGetValue(name, out var known)) return known;
        var entries = new List<MemberEntry>();
        foreach (var file in NamelessCall.WordOf(name) is { } word ? FilesWith(word) : Enumerable.Range(0, _trees.Length))
        {
            foreach (var entry in _facts.IndexOf(_trees[file]).Members)
            {
                if (entry.Mentions.Contains(name)) entries.Add(entry);
            }
        }

        _mentions.Add(name, entries);
        return entries;
    }

    /// <summary>The symbols with code that an entry declares.</summary>
    public ImmutableArray<ISymbol> SymbolsOf(MemberEntry entry, CancellationToken cancellation)
    {
        if (entry.TryGetSymbols(this, out var known)) return known;
        var symbols = Resolve(entry, cancellation).ToImmutableArray();
        entry.SetSymbols(this, symbols);
        return symbols;
    }

    /// <summary>The numbers of the files that may mention a name, in the order of the compilation.</summary>
    private IEnumerable<int> FilesWith(string name)
    {
        if (_words is null && _namesAsked++ < FewNames)
        {
            for (var file = 0; file < _trees.Length; file++)
            {
                if (_facts.WordsOf(_trees[file]).MayContain(name)) yield return file;
            }

            yield break;
        }

        foreach (var file in FilesByWord(name)) yield return file;
    }

    private IEnumerable<int> FilesByWord(string name)
    {
        _words ??= AllWords();
        var hash = (long)FileWords.HashOf(name) << 32;
        var at = Array.BinarySearch(_words, hash);
        if (at < 0) at = ~at;
        var readable = new List<int>();
        for (; at < _words.Length && _words[at] >> 32 == hash >> 32; at++) readable.Add((int)_words[at]);
        return _unreadable.Count == 0 ? readable : readable.Concat(_unreadable).OrderBy(static file => file);
    }

    private long[] AllWords()
    {
        var words = new List<long>();
        for (var file = 0; file < _trees.Length; file++)
        {
            var own = _facts.WordsOf(_trees[file]);
            if (own.IsUnreadable) _unreadable.Add(file);
            else words.AddRange(own.Hashes.Select(hash => (long)hash << 32 | (uint)file));
        }

        var sorted = words.ToArray();
        Array.Sort(sorted);
        return sorted;
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
