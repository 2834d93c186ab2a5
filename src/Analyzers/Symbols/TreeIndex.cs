using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using AdsGuard.Models;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.Analyzers.Symbols;

/// <summary>A member with the names it goes by and the names it mentions.</summary>
internal sealed class MemberEntry(SyntaxNode declaration, ImmutableArray<string> names, HashSet<string> mentions, bool isImplicitlyCalled)
{
    public SyntaxNode Declaration { get; } = declaration;

    /// <summary>The names by which other members can mention it.</summary>
    public ImmutableArray<string> Names { get; } = names;

    public HashSet<string> Mentions { get; } = mentions;

    /// <summary>Whether the language calls it where nobody writes its name.</summary>
    public bool IsImplicitlyCalled { get; } = isImplicitlyCalled;

    /// <summary>The symbols it declares, per index: a symbol belongs to one compilation, the entry to as many as share its tree.</summary>
    private ConditionalWeakTable<ProgramIndex, Holder>? _symbols;

    /// <summary>What its names mean, as text; for as long as nothing that is declared changes.</summary>
    private ConcurrentDictionary<string, Meanings>? _meanings;

    /// <summary>
    /// The tokens of its code with this value: of all of its declaration, or for a type of its primary constructor. Looks for the name in the text, where one is written
    /// as it is read, so that a name that stands once in a long member does not cost a walk over all of it.
    /// </summary>
    public IEnumerable<SyntaxToken> TokensNamed(string name)
    {
        // Of a declaration whose name is not typed yet.
        if (name.Length == 0) yield break;
        if (NamelessCall.IsName(name))
        {
            foreach (var token in Parts().SelectMany(static part => part.DescendantTokens()))
            {
                if (NamelessCall.Of(token) == name) yield return token;
            }

            yield break;
        }

        foreach (var part in Parts())
        {
            var text = part.SyntaxTree.GetText();
            var span = part.Span;
            if (PlaceOf("\\", text, span.Start, span.End) >= 0)
            {
                // An escape may stand for any letter.
                foreach (var token in part.DescendantTokens())
                {
                    if (token.ValueText == name) yield return token;
                }

                continue;
            }

            for (var at = PlaceOf(name, text, span.Start, span.End); at >= 0; at = PlaceOf(name, text, at + name.Length, span.End))
            {
                var token = part.FindToken(at);
                if (token.ValueText == name && token.Span.Contains(at)) yield return token;
            }
        }
    }

    /// <summary>Whether a name that it mentions stands anywhere else than where it declares a property or field by it.</summary>
    public bool Uses(string name)
    {
        if (!Names.Contains(name)) return true;
        foreach (var token in TokensNamed(name))
        {
            if (token.Parent is not (PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax })) return true;
        }

        return false;
    }

    /// <summary>Where a word stands first between two places of a text, or -1. Reads the text where it is: a copy of each member for each name was much of what looking for names cost.</summary>
    private static int PlaceOf(string word, SourceText text, int start, int end)
    {
        for (var at = start; at <= end - word.Length; at++)
        {
            var length = 0;
            while (length < word.Length && text[at + length] == word[length]) length++;
            if (length == word.Length) return at;
        }

        return -1;
    }

    private IEnumerable<SyntaxNode> Parts() => Declaration switch
    {
        TypeDeclarationSyntax type => new SyntaxNode?[] { type.ParameterList, type.BaseList }.OfType<SyntaxNode>(),
        CompilationUnitSyntax unit => unit.Members.OfType<GlobalStatementSyntax>(),
        _ => new[] { Declaration },
    };

    public bool TryGetSymbols(ProgramIndex index, out ImmutableArray<ISymbol> symbols)
    {
        if (_symbols is not null && _symbols.TryGetValue(index, out var holder))
        {
            symbols = holder.Symbols;
            return true;
        }

        symbols = default;
        return false;
    }

    /// <summary>What a name means in each of its places, as far as it was found out while these were the declarations of the program.</summary>
    public string?[] MeaningsOf(string name, long declarations, int places)
    {
        var meanings = LazyInitializer.EnsureInitialized(ref _meanings, static () => new ConcurrentDictionary<string, Meanings>(StringComparer.Ordinal))!;
        if (meanings.TryGetValue(name, out var known) && known.Declarations == declarations && known.OfPlaces.Length == places) return known.OfPlaces;
        return (meanings[name] = new Meanings(declarations, new string?[places])).OfPlaces;
    }

    public void SetSymbols(ProgramIndex index, ImmutableArray<ISymbol> symbols) =>
        LazyInitializer.EnsureInitialized(ref _symbols, static () => new ConditionalWeakTable<ProgramIndex, Holder>())!.Add(index, new Holder(symbols));

    private sealed class Meanings(long declarations, string?[] ofPlaces)
    {
        public long Declarations { get; } = declarations;

        public string?[] OfPlaces { get; } = ofPlaces;
    }

    private sealed class Holder(ImmutableArray<ISymbol> symbols)
    {
        public ImmutableArray<ISymbol> Symbols { get; } = symbols;
    }
}

/// <summary>What one file contributes to the index. Depends on its syntax only, so it serves every compilation that contains the tree.</summary>
internal sealed class TreeIndex
{
    private static readonly HashSet<string> Markers = Words(MetadataNames.AdsClient, MetadataNames.AdsInput);

    private static readonly HashSet<string> ActionMarkers = Words(MetadataNames.AdverseAction, MetadataNames.ServiceDetermination);

    private static readonly HashSet<string> ClassifyingMarkers = Words(MetadataNames.Pii, MetadataNames.Phi, MetadataNames.LegallyProtected, MetadataNames.ProtectedCharacteristic);

    private static readonly HashSet<string> OutputMarkers = Words(MetadataNames.AdsOutput);

    private static readonly HashSet<string> ImplicitNames = new(StringComparer.Ordinal)
    {
        "ToString", "GetEnumerator", "MoveNext", "Current", "Dispose", "DisposeAsync", "Deconstruct", "GetAwaiter", "GetResult", "Add", "AppendLiteral", "AppendFormatted", "Equals", "GetHashCode",
    };

    /// <summary>The words without which no declaration in a file makes a sink or an action, or says that something came out of an ADS.</summary>
    public static readonly ImmutableArray<string> Vocabulary = Markers.Concat(ActionMarkers).Concat(OutputMarkers).ToImmutableArray();

    /// <summary>The words without which no declaration in a file says that something came out of an ADS.</summary>
    public static readonly ImmutableArray<string> OutputWords = OutputMarkers.ToImmutableArray();

    /// <summary>The words without which no declaration in a file says what protected data it is.</summary>
    public static readonly ImmutableArray<string> ClassifyingWords = ClassifyingMarkers.ToImmutableArray();

    private TreeIndex(ImmutableArray<MemberEntry> members, Noted noted, ImmutableArray<SyntaxNode> actions, ImmutableArray<string> lookAlikes, bool mentionsOutputs)
    {
        Members = members;
        Marked = noted.Marked.ToImmutable();
        Classified = noted.Classified.ToImmutableArray();
        Actions = actions;
        LookAlikes = lookAlikes;
        MentionsOutputs = mentionsOutputs;
        Addresses = noted.Addresses.ToImmutable();
    }

    public ImmutableArray<MemberEntry> Members { get; }

    /// <summary>Declarations that carry an attribute which makes a sink.</summary>
    public ImmutableArray<SyntaxNode> Marked { get; }

    /// <summary>The names of declarations that say what protected data they are.</summary>
    public ImmutableArray<string> Classified { get; }

    /// <summary>Declarations of actions that a human has to stand behind.</summary>
    public ImmutableArray<SyntaxNode> Actions { get; }

    /// <summary>The names of methods and enumeration members that look like such actions and are not marked.</summary>
    public ImmutableArray<string> LookAlikes { get; }

    /// <summary>Whether a declaration says that something came out of an ADS.</summary>
    public bool MentionsOutputs { get; }

    /// <summary>The literals that can be an address, or the part of one. Which of them are addresses of models, a compilation's references say.</summary>
    public ImmutableHashSet<string> Addresses { get; }

    public static TreeIndex Build(SyntaxTree tree, System.Threading.CancellationToken cancellation)
    {
        var members = ImmutableArray.CreateBuilder<MemberEntry>();
        var noted = new Noted();
        var actions = ImmutableArray.CreateBuilder<SyntaxNode>();
        var lookAlikes = ImmutableArray.CreateBuilder<string>();
        var root = (CompilationUnitSyntax)tree.GetRoot(cancellation);
        var pending = new Stack<MemberDeclarationSyntax>(root.Members.Reverse());
        var hasStatements = false;
        var hasOutputs = false;
        while (pending.Count > 0)
        {
            switch (pending.Pop())
            {
                case BaseNamespaceDeclarationSyntax ns:
                    foreach (var member in ns.Members.Reverse()) pending.Push(member);
                    break;
                case TypeDeclarationSyntax type:
                    foreach (var member in type.Members.Reverse()) pending.Push(member);
                    AddType(type, members, noted);
                    break;
                case GlobalStatementSyntax:
                    hasStatements = true;
                    break;
                case EnumDeclarationSyntax enumeration:
                    actions.AddRange(enumeration.Members.Where(static m => HasMarker(m.AttributeLists, ActionMarkers)));
                    lookAlikes.AddRange(enumeration.Members.Select(static m => m.Identifier.ValueText).Where(AdverseWords.IsState));
                    break;
                case DelegateDeclarationSyntax or IncompleteMemberSyntax:
                    break;
                case { } member:
                    if (HasMarker(member.AttributeLists, ActionMarkers)) actions.Add(member);
                    else if (member is MethodDeclarationSyntax { Identifier.ValueText: var name } && AdverseWords.IsVerb(name)) lookAlikes.Add(name);
                    hasOutputs |= HasMarker(member.AttributeLists, OutputMarkers);
                    AddMember(member, members, noted);
                    break;
            }
        }

        if (hasStatements) members.Add(new MemberEntry(root, ImmutableArray.Create("<Main>$"), MentionsOf(root.Members.OfType<GlobalStatementSyntax>(), root, noted), false));
        return new TreeIndex(members.ToImmutable(), noted, actions.ToImmutable(), lookAlikes.ToImmutable(), hasOutputs || members.Any(static m => m.Mentions.Overlaps(OutputMarkers)));
    }

    private static void AddType(TypeDeclarationSyntax type, ImmutableArray<MemberEntry>.Builder members, Noted noted)
    {
        foreach (var attribute in type.AttributeLists.SelectMany(static l => l.Attributes))
        {
            if (IsMarker(attribute)) noted.Marked.Add(type);
            if (IsNamed(attribute, ClassifyingMarkers)) noted.Classified.Add(type.Identifier.ValueText);
        }

        // A primary constructor's parameters are fields of the type, and its arguments to the base are code.
        if (type.ParameterList is null) return;
        var parts = new List<SyntaxNode> { type.ParameterList };
        if (type.BaseList is not null) parts.Add(type.BaseList);
        members.Add(new MemberEntry(type, ImmutableArray.Create(type.Identifier.ValueText), MentionsOf(parts, type, noted), false));
    }

    private static void AddMember(MemberDeclarationSyntax member, ImmutableArray<MemberEntry>.Builder members, Noted noted)
    {
        var mentions = MentionsOf(new[] { member }, member, noted);
        var typeName = (member.Parent as TypeDeclarationSyntax)?.Identifier.ValueText ?? "";
        switch (member)
        {
            case MethodDeclarationSyntax method:
                var names = ImmutableArray.Create(method.Identifier.ValueText);
                // A handler is found by its request's type: whoever makes the request may run it.
                if (member.Parent is TypeDeclarationSyntax { BaseList: not null } && method.ParameterList.Parameters.Count is 1 or 2 && RequestName(method.ParameterList.Parameters[0].Type) is { } request)
                    names = names.Add(request);
                members.Add(new MemberEntry(member, names, mentions, ImplicitNames.Contains(method.Identifier.ValueText)));
                break;
            case ConstructorDeclarationSyntax:
                // Target-typed new and this(...) do not mention the name, but their type's declaration or the class around them does.
                members.Add(new MemberEntry(member, ImmutableArray.Create(typeName), mentions, false));
                break;
            case DestructorDeclarationSyntax:
                members.Add(new MemberEntry(member, ImmutableArray<string>.Empty, mentions, false));
                break;
            case OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax or IndexerDeclarationSyntax:
                members.Add(new MemberEntry(member, ImmutableArray.Create(typeName), mentions, true));
                break;
            case PropertyDeclarationSyntax property:
                var isStorage = property.ExpressionBody is null && property.Initializer is null && property.AccessorList?.Accessors.All(static a => a.Body is null && a.ExpressionBody is null) != false;
                if (isStorage) break;
                var propertyNames = ImmutableArray.Create(property.Identifier.ValueText);
                if (property.Initializer is not null) propertyNames = propertyNames.Add(typeName);
                members.Add(new MemberEntry(member, propertyNames, mentions, ImplicitNames.Contains(property.Identifier.ValueText)));
                break;
            case BaseFieldDeclarationSyntax field:
                if (field.Declaration.Variables.All(static v => v.Initializer is null)) break;
                members.Add(new MemberEntry(member, field.Declaration.Variables.Select(static v => v.Identifier.ValueText).Append(typeName).ToImmutableArray(), mentions, false));
                break;
            case EventDeclarationSyntax @event:
                members.Add(new MemberEntry(member, ImmutableArray.Create(@event.Identifier.ValueText), mentions, false));
                break;
            default:
                // C# 14 extension blocks: their members are members of the class around them.
                foreach (var nested in member.ChildNodes().OfType<MemberDeclarationSyntax>()) AddMember(nested, members, noted);
                break;
        }
    }

    private static string? RequestName(TypeSyntax? type) => type switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        GenericNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax name => name.Right.Identifier.ValueText,
        _ => null,
    };

    private static HashSet<string> MentionsOf(IEnumerable<SyntaxNode> parts, SyntaxNode declaration, Noted noted)
    {
        var mentions = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            foreach (var token in part.DescendantTokens())
            {
                if (token.IsKind(SyntaxKind.IdentifierToken))
                {
                    mentions.Add(token.ValueText);
                    if (Markers.Contains(token.ValueText) && token.Parent?.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute && IsMarker(attribute)) noted.Marked.Add(Declared(attribute) ?? declaration);
                    if (ClassifyingMarkers.Contains(token.ValueText) && token.Parent?.FirstAncestorOrSelf<AttributeSyntax>() is { } classifying && IsNamed(classifying, ClassifyingMarkers)) noted.Classified.UnionWith(NamesOf(Declared(classifying) ?? declaration));
                }
                else if (NamelessCall.Of(token) is { } call)
                {
                    mentions.Add(call);
                }
                else if (token.IsKind(SyntaxKind.InterpolatedStringStartToken) || token.IsKind(SyntaxKind.InterpolatedVerbatimStringStartToken) || token.IsKind(SyntaxKind.InterpolatedSingleLineRawStringStartToken))
                {
                    noted.Address(AssembledAddress.TextOf(token.Parent));
                }
                else if (token.IsKind(SyntaxKind.PlusToken) && AssembledAddress.SumBegunBy(token) is { } sum)
                {
                    noted.Address(AssembledAddress.TextOf(sum));
                }
                else if (token.IsKind(SyntaxKind.StringLiteralToken) && token.ValueText.Length is > 0 and < 64 && SyntaxFacts.IsValidIdentifier(token.ValueText))
                {
                    // Reflection and dynamic binding mention members by text.
                    mentions.Add(token.ValueText);
                    noted.Address(token.ValueText);
                }
                else if (token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken))
                {
                    noted.Address(token.ValueText);
                }
            }
        }

        return mentions;
    }

    private static IEnumerable<string> NamesOf(SyntaxNode declaration) => declaration switch
    {
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(static v => v.Identifier.ValueText),
        PropertyDeclarationSyntax property => new[] { property.Identifier.ValueText },
        MethodDeclarationSyntax method => new[] { method.Identifier.ValueText },
        LocalFunctionStatementSyntax function => new[] { function.Identifier.ValueText },
        ParameterSyntax parameter => new[] { parameter.Identifier.ValueText },
        // An indexer goes by no name, and whoever has one mentions its type.
        IndexerDeclarationSyntax { Parent: TypeDeclarationSyntax type } => new[] { type.Identifier.ValueText },
        _ => Enumerable.Empty<string>(),
    };

    private static bool IsMarker(AttributeSyntax attribute) => IsNamed(attribute, Markers);

    private static bool HasMarker(SyntaxList<AttributeListSyntax> lists, HashSet<string> markers)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (IsNamed(attribute, markers)) return true;
            }
        }

        return false;
    }

    private static bool IsNamed(AttributeSyntax attribute, HashSet<string> words) => AttributeNames.Of(attribute) is { } name && words.Contains(name);

    private static HashSet<string> Words(params string[] metadataNames) => new(AttributeNames.Words(metadataNames), StringComparer.Ordinal);

    private static SyntaxNode? Declared(AttributeSyntax attribute) => attribute.Parent?.Parent;

    /// <summary>What is found on the way through a file beside its members.</summary>
    private sealed class Noted
    {
        public ImmutableArray<SyntaxNode>.Builder Marked { get; } = ImmutableArray.CreateBuilder<SyntaxNode>();

        public HashSet<string> Classified { get; } = new(StringComparer.Ordinal);

        public ImmutableHashSet<string>.Builder Addresses { get; } = ImmutableHashSet.CreateBuilder(StringComparer.Ordinal);

        public void Address(string text)
        {
            if (ModelAddress.IsCandidate(text) || ModelAddress.IsSegment(text)) Addresses.Add(text);
        }
    }
}
