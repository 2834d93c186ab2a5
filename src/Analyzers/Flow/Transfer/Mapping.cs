using System;
using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// <c>mapper.Map&lt;T&gt;(source)</c>: each member of the target is given what the member of the same name holds. A member without a namesake, and a target or source whose
/// members are not known, may be given anything: the mapper's configuration is not read.
/// </summary>
internal sealed class Mapping(CallSite call, Evaluator evaluator)
{
    /// <summary>How deep objects in objects are mapped member by member.</summary>
    private const int MaximalDepth = 4;

    /// <summary>Fills the objects of the target.</summary>
    public void Fill(Value target, ITypeSymbol? type, Value source, ITypeSymbol? sourceType) => Fill(target, type, source, sourceType, 0);

    private void Fill(Value target, ITypeSymbol? type, Value source, ITypeSymbol? sourceType, int depth)
    {
        if (MemberTypes.ElementType(type) is { } element)
        {
            var elements = Mapped(evaluator.Members.ReadElement(source, MemberTypes.ElementType(sourceType)), MemberTypes.ElementType(sourceType), element, element, depth + 1);
            foreach (var collection in target.Objects) evaluator.State.Write(collection, MemberKey.Element, elements, strong: false);
            return;
        }

        // Where the library only says that it is some object, the object that was handed in says more.
        var members = MembersOf(type is null or { SpecialType: SpecialType.System_Object } ? target.Objects.Select(static o => o.Type).FirstOrDefault() : type);
        if (members.Count == 0 || depth > MaximalDepth)
        {
            evaluator.Members.Taint(target, Everything(source, sourceType));
            return;
        }

        foreach (var member in members.Values)
        {
            var memberType = MemberTypes.Declared(member);
            evaluator.Members.WriteMember(target, member, From(source, sourceType, member, memberType, depth));
        }
    }

    /// <summary>What a member of the target is given.</summary>
    private Value From(Value source, ITypeSymbol? sourceType, ISymbol member, ITypeSymbol? memberType, int depth)
    {
        var result = Value.Bottom;
        foreach (var type in source.Objects.Select(static o => o.Type).Append(source.Objects.IsEmpty ? sourceType : null).Distinct<ITypeSymbol?>(SymbolEqualityComparer.Default))
        {
            if (type is null) continue;
            // dto.HomeStreet: a member without a namesake may be made of anything.
            if (!MembersOf(type).TryGetValue(member.Name, out var namesake)) return Value.Of(Members.Kept(Everything(source, sourceType), memberType, isClassified: false));
            var of = source.WithObjects(source.Objects.Where(o => SymbolEqualityComparer.Default.Equals(o.Type, type)));
            result = result.Join(Mapped(evaluator.Members.ReadMember(of, namesake, MemberTypes.Declared(namesake)), MemberTypes.Declared(namesake), memberType, member, depth + 1));
        }

        return result.IsBottom ? Value.Of(Members.Kept(Everything(source, sourceType), memberType, isClassified: false)) : result;
    }

    /// <summary>The value as the target's type holds it: text as it is, an object as one of the other type.</summary>
    private Value Mapped(Value value, ITypeSymbol? from, ITypeSymbol? to, ISymbol role, int depth)
    {
        if (to is null || Members.IsLeaf(MemberTypes.Unwrap(to)) || SymbolEqualityComparer.Default.Equals(from, to) || value.IsBottom) return value;
        var made = Creations.Make(call.Site, to, evaluator, role);
        Fill(made, to, value, from, depth);
        return made;
    }

    private OriginSet Everything(Value source, ITypeSymbol? type) => evaluator.Members.ReadEverything(source, type, FormalExtent.SystemTextJsonWithFields);

    /// <summary>The members of a type and its bases that can be mapped, by name.</summary>
    private static Dictionary<string, ISymbol> MembersOf(ITypeSymbol? type)
    {
        var members = new Dictionary<string, ISymbol>(StringComparer.OrdinalIgnoreCase);
        for (var current = type; current is { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false } or IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } && member.Name != "EqualityContract" && !members.ContainsKey(member.Name))
                    members.Add(member.Name, member);
            }
        }

        return members;
    }
}
