using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Rules.Governance;

/// <summary>
/// The ids of systems that marks on clients, inputs and outputs name, in this compilation and in what it references. Computed when first asked, since most
/// compilations never ask; safe for several threads.
/// </summary>
internal sealed class ReferredSystems(Compilation compilation, ITreeFacts facts)
{
    private static readonly ImmutableHashSet<string> Marks = ImmutableHashSet.Create(MetadataNames.AdsClient, MetadataNames.AdsInput, MetadataNames.AdsOutput);

    /// <summary>The words without which no file names a system, in a mark or in a purpose.</summary>
    public static readonly ImmutableArray<string> Words = AttributeNames.Words([.. Marks, MetadataNames.AuthorizedPurpose]);

    private static readonly ImmutableArray<string> MarkWords = AttributeNames.Words([.. Marks]);

    private readonly object _gate = new();
    private HashSet<string>? _inDeclarations;
    private HashSet<string>? _inBodies;
    private HashSet<string>? _inReferences;

    /// <summary>Whether an attribute that makes a client, an input or an output.</summary>
    public static bool IsMark(AttributeSyntax attribute) => AttributeNames.Of(attribute) is { } name && Marks.Contains(name);

    /// <summary>Whether a mark in this compilation's own source names the system.</summary>
    public bool IsNamedInSource(string id)
    {
        lock (_gate)
        {
            _inDeclarations ??= Collect(DeclaredAttributes.In);
            if (_inDeclarations.Contains(id)) return true;
            // Only where something is about to be reported: the parameters of local functions and lambdas can be marked too.
            _inBodies ??= Collect(static root => root.DescendantNodes().OfType<AttributeSyntax>());
            return _inBodies.Contains(id);
        }
    }

    /// <summary>Whether a mark in a referenced assembly names the system.</summary>
    public bool IsNamedInReferences(string id)
    {
        lock (_gate)
        {
            _inReferences ??= CollectFromReferences();
            return _inReferences.Contains(id);
        }
    }

    private HashSet<string> Collect(System.Func<SyntaxNode, IEnumerable<AttributeSyntax>> attributesOf)
    {
        var ids = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (!facts.WordsOf(tree).MayContainAny(MarkWords)) continue;
            foreach (var attribute in attributesOf(tree.GetRoot()).Where(IsMark))
            {
                if (attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression is not { } id) continue;
                if (id is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression)) ids.Add(literal.Token.ValueText);
                else if (compilation.GetSemanticModel(tree).GetConstantValue(id) is { HasValue: true, Value: string text }) ids.Add(text);
            }
        }

        return ids;
    }

    private HashSet<string> CollectFromReferences()
    {
        var ids = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (!OurAttributes.MayUse(assembly)) continue;
            var pending = new Stack<INamespaceOrTypeSymbol>();
            pending.Push(assembly.GlobalNamespace);
            while (pending.Count > 0)
            {
                var container = pending.Pop();
                Add(container.GetAttributes());
                foreach (var member in container.GetMembers())
                {
                    if (member is INamespaceOrTypeSymbol inner) pending.Push(inner);
                    else AddMember(member);
                }
            }
        }

        return ids;

        void AddMember(ISymbol member)
        {
            Add(member.GetAttributes());
            if (member is not IMethodSymbol method) return;
            Add(method.GetReturnTypeAttributes());
            foreach (var parameter in method.Parameters) Add(parameter.GetAttributes());
        }

        void Add(ImmutableArray<AttributeData> attributes)
        {
            foreach (var attribute in attributes)
            {
                if (attribute.AttributeClass is { } type && Marks.Contains(type.Name) && OurAttributes.IsOurs(attribute) && OurAttributes.Text(attribute, 0) is { } id) ids.Add(id);
            }
        }
    }
}
