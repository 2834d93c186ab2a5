using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using AdsGuard.Analyzers.Flow.Lattice;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Values;

/// <summary>
/// Classes whose objects refer to each other by several members: the parent, the next and the previous node of a tree. Any order of such steps leads to another place, and in truth to the same few
/// objects: from the second step on, all of them are one place, whatever the members that lead there.
/// </summary>
internal static class LinkedClasses
{
    private static readonly ConditionalWeakTable<ISymbol, Class> Known = new();

    /// <summary>One or more steps through whatever links objects of the class that this member links; null where it links none, or one of few.</summary>
    public static MemberKey? LinksOf(ISymbol member) => ClassOf(member) is { } linked ? Known.GetValue(linked, static c => new Class((INamedTypeSymbol)c)).Links : null;

    /// <summary>The members that link objects of a class, its own and those of its bases; a class that derives from it may have more.</summary>
    public static ImmutableArray<ISymbol> Members(INamedTypeSymbol linked) => Known.GetValue(linked, static c => new Class((INamedTypeSymbol)c)).Members;

    /// <summary>The class whose objects a member leads from and to: of the one that declares it and the one that it refers to, the one that the other derives from.</summary>
    public static INamedTypeSymbol? ClassOf(ISymbol member)
    {
        if (member is not (IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false, IsIndexer: false })) return null;
        if (!IsOurs(member.ContainingType) || MemberTypes.Declared(member) is not INamedTypeSymbol referred || !IsOurs(referred)) return null;
        var (from, to) = (member.ContainingType.OriginalDefinition, referred.OriginalDefinition);
        return MemberTypes.Inherits(to, from) ? from : MemberTypes.Inherits(from, to) ? to : null;
    }

    private static bool IsOurs(INamedTypeSymbol? type) => type is { TypeKind: TypeKind.Class, DeclaringSyntaxReferences.IsEmpty: false };

    /// <summary>Whether it is storage; a property that computes what it returns is a call.</summary>
    private static bool IsStored(ISymbol member) =>
        member is IFieldSymbol { IsImplicitlyDeclared: false }
        || member is IPropertySymbol && member.ContainingType.GetMembers().Any(field => field is IFieldSymbol { AssociatedSymbol: { } property } && SymbolEqualityComparer.Default.Equals(property, member));

    private sealed class Class
    {
        private readonly Lazy<MemberKey?> _links;

        public Class(INamedTypeSymbol linked)
        {
            var members = ImmutableArray.CreateBuilder<ISymbol>();
            for (INamedTypeSymbol? type = linked; IsOurs(type); type = type!.BaseType?.OriginalDefinition)
            {
                foreach (var member in type!.GetMembers())
                {
                    if (IsLink(member, linked) && IsStored(member)) members.Add(member);
                }
            }

            Members = members.ToImmutable();
            // The key of a symbol asks for its links in turn.
            _links = new Lazy<MemberKey?>(() => Members.Length < Budgets.FewLinks ? null : MemberKey.Of(Named(Members, linked)).Repeated());
        }

        public ImmutableArray<ISymbol> Members { get; }

        public MemberKey? Links => _links.Value;

        private static bool IsLink(ISymbol member, INamedTypeSymbol linked) =>
            ClassOf(member) is not null && MemberTypes.Declared(member) is { } referred && (MemberTypes.Inherits(referred, linked) || MemberTypes.Inherits(linked, referred));

        /// <summary>The member that stands for all of them: one that may refer to any object of the class, where there is one.</summary>
        private static ISymbol Named(IReadOnlyList<ISymbol> members, INamedTypeSymbol linked) =>
            members.FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(MemberTypes.Declared(m)!.OriginalDefinition, linked)) ?? members[0];
    }
}
