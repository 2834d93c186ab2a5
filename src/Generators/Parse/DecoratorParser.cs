using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AdsGuard.Gates;
using AdsGuard.Generators.Model;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdsGuard.Generators.Parse;

/// <summary>Reads an interface that has or inherits adverse members, or that is the client of a system whose output says when it is adverse.</summary>
internal static class DecoratorParser
{
    /// <summary>Reads the interface of an adverse member, once: for the first such member.</summary>
    public static DecoratorModel? ParseFromMember(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var member = context.TargetSymbol;
        if (member.ContainingType is not { TypeKind: TypeKind.Interface } type || IsClient(type) || !SymbolEqualityComparer.Default.Equals(member, type.GetMembers().FirstOrDefault(IsAdverse)))
            return null;
        return Parse(type, context.SemanticModel.Compilation, context.TargetNode, cancellationToken);
    }

    /// <summary>Reads the client of a system.</summary>
    public static DecoratorModel? ParseFromClient(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        context.TargetSymbol is INamedTypeSymbol { TypeKind: TypeKind.Interface } type && !Repetition.IsMarkedBefore(type, context)
            ? Parse(type, context.SemanticModel.Compilation, context.TargetNode, cancellationToken)
            : null;

    /// <summary>Reads an interface that says nothing of its own and inherits what is adverse: whoever asks for it shall be given a decorator, too.</summary>
    public static DecoratorModel? ParseFromBases(GeneratorSyntaxContext context, CancellationToken cancellationToken) =>
        context.SemanticModel.GetDeclaredSymbol(context.Node, cancellationToken) is INamedTypeSymbol type
        && type.AllInterfaces.Any(static i => IsClient(i) || i.GetMembers().Any(IsAdverse))
        && !IsClient(type)
        && !type.GetMembers().Any(IsAdverse)
        && !Repetition.IsDerivedBefore(type, context.Node)
            ? Parse(type, context.SemanticModel.Compilation, context.Node, cancellationToken)
            : null;

    private static DecoratorModel? Parse(INamedTypeSymbol type, Compilation compilation, SyntaxNode declaration, CancellationToken cancellationToken)
    {
        if (GateShape.OfInterface(type, compilation).Problem != GateProblem.None)
            return null;

        var features = LanguageFeatures.Of(declaration.SyntaxTree.Options);
        var members = new List<MemberModel>();
        foreach (var member in type.AllInterfaces.Insert(0, type).SelectMany(static i => i.GetMembers()))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (DecoratedMember.IsForwardable(member) && DecoratedMember.Of(member, type, compilation) is { Treatment: not MemberTreatment.Inherit } decorated && ParseMember(decorated, member, type, compilation, features) is { } model)
                members.Add(model with { Call = model.Call is { } call ? call with { DescribeName = Unique(call.DescribeName, members) } : null });
        }

        if (members.All(static m => m.Treatment is MemberTreatment.Forward))
            return null;

        var name = GateNames.Decorator(type.Name);
        var outer = type.ContainingType is null
            ? type.ContainingNamespace.IsGlobalNamespace ? "global::" : "global::" + type.ContainingNamespace.ToDisplayString() + "."
            : type.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + ".";
        return new DecoratorModel(
            CodeNames.Hierarchy(type.ContainingType, type.ContainingNamespace, CodeNames.Hint(type)),
            name,
            SyntaxFacts.GetText(type.DeclaredAccessibility) + " ",
            CodeNames.Type(type, features),
            type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat).Replace('<', '{').Replace('>', '}'),
            new(type.TypeParameters.Select(static p => Identifiers.Escape(p.Name))),
            ConstraintClauses.Of(type.TypeParameters, features),
            RegistrationAccessibility(type),
            outer + name,
            new(members))
        {
            PlainInterface = CodeNames.RuntimeType(type),
            PlainName = HandedOutParser.DecoratorOf(type),
            Nullability = features.Nullability,
            Annotations = new(AttributeText.OfObsolete(type)),
            RegistrationAnnotations = new(Around(type).Select(AttributeText.OfObsolete).FirstOrDefault(static marks => marks.Length > 0) ?? []),
        };
    }

    private static IEnumerable<INamedTypeSymbol> Around(INamedTypeSymbol type)
    {
        for (var level = type; level is not null; level = level.ContainingType)
            yield return level;
    }

    private static string Unique(string name, List<MemberModel> members)
    {
        var unique = name;
        for (var number = 2; members.Any(m => m.Call?.DescribeName == unique); number++)
            unique = $"{name}{number}";
        return unique;
    }

    private static string? RegistrationAccessibility(INamedTypeSymbol type)
    {
        var accessibility = "public";
        for (var level = type; level is not null; level = level.ContainingType)
        {
            if (!level.TypeParameters.IsEmpty || level.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal))
                return null;
            if (level.DeclaredAccessibility != Accessibility.Public)
                accessibility = "internal";
        }

        return accessibility;
    }

    private static bool IsAdverse(ISymbol member) => Marks.Has(member, MetadataNames.AdverseAction);

    private static bool IsClient(INamedTypeSymbol type) => Marks.Has(type, MetadataNames.AdsClient);

    private static MemberModel? ParseMember(DecoratedMember decorated, ISymbol member, INamedTypeSymbol type, Compilation compilation, LanguageFeatures features)
    {
        var declaring = CodeNames.Type(member.ContainingType, features);
        var title = Marks.Find(member, MetadataNames.AdverseAction) is { } action
            ? Marks.Text(action, 0) is { } stated && !string.IsNullOrWhiteSpace(stated) ? stated : member.Name
            : decorated.IsGuarded ? $"Use the output of {type.Name}.{member.Name}" : "";
        var model = member switch
        {
            IMethodSymbol method => ParseMethod(decorated, method, type, declaring, title, compilation, features),
            IPropertySymbol property => new MemberModel(
                property.IsIndexer ? MemberKind.Indexer : MemberKind.Property,
                decorated.Treatment,
                declaring,
                Identifiers.Escape(property.Name),
                (property.ReturnsByRef ? "ref " : property.ReturnsByRefReadonly ? "ref readonly " : "") + CodeNames.Type(property.Type, features),
                "",
                default,
                new(property.Parameters.Select(p => CallParser.Parse(p, features))),
                (property.GetMethod is null ? Accessors.None : Accessors.Get)
                | (property.SetMethod is null ? Accessors.None : property.SetMethod.IsInitOnly ? Accessors.Init : Accessors.Set),
                title,
                null,
                null,
                null)
            {
                Annotations = new(NullableFlow.Of(property).Concat(AttributeText.OfObsolete(property))),
                GetterAnnotation = OfAccessor(property.GetMethod),
                SetterAnnotation = OfAccessor(property.SetMethod),
            },
            IEventSymbol @event => new MemberModel(
                MemberKind.Event, decorated.Treatment, declaring, Identifiers.Escape(@event.Name), CodeNames.Type(@event.Type, features), "", default, default, Accessors.None, title, null, null, null)
            {
                Annotations = new(AttributeText.OfObsolete(@event)),
            },
            _ => null,
        };
        return model is null ? null : model with
        {
            IsObsolete = Obsolescence.Find(member) is not null,
            ClosesReading = decorated.ClosesReading,
            ClosesAssigning = IsAdverse(member),
            Wrapped = HandedOutParser.Parse(decorated, member, type),
            Handler = decorated.Treatment == MemberTreatment.Forward && member is IEventSymbol raised ? HandedOutParser.ParseHandler(raised, type, features) : default,
        };
    }

    private static string OfAccessor(IMethodSymbol? accessor) =>
        accessor is null ? "" : NullableFlow.OfAccessor(accessor) + string.Concat(AttributeText.OfObsolete(accessor).Select(static text => text + " "));

    private static MemberModel ParseMethod(DecoratedMember decorated, IMethodSymbol method, INamedTypeSymbol type, string declaring, string title, Compilation compilation, LanguageFeatures features)
    {
        var call = decorated.Shape is { } shape ? CallParser.Parse(shape, title, Marks.Find(method, MetadataNames.AdverseAction), compilation, features) : null;
        return new MemberModel(
            MemberKind.Method,
            decorated.Treatment,
            declaring,
            Identifiers.Escape(method.Name),
            (method.ReturnsByRef ? "ref " : method.ReturnsByRefReadonly ? "ref readonly " : "") + CodeNames.Type(method.ReturnType, features),
            method.TypeParameters.IsEmpty ? "" : $"<{string.Join(", ", method.TypeParameters.Select(static p => Identifiers.Escape(p.Name)))}>",
            ConstraintClauses.OfExplicitImplementation(method, features),
            new(method.Parameters.Select(p => CallParser.Parse(p, features))),
            Accessors.None,
            title,
            call,
            decorated.Treatment == MemberTreatment.GateAction && HasTwin(call!, method, type) ? GateNames.Twin(method.Name) : null,
            decorated.Treatment == MemberTreatment.GateOutput ? ParseOutput(decorated, method, type, compilation, features) : null)
        {
            Annotations = new(TrimAnnotations.Of(method)
                .Concat(TrimAnnotations.OfReturn(method)).Concat(NullableFlow.Of(method)).Concat(ObsoleteOf(method, decorated))),
            DeclaredTypeParameters = TrimAnnotations.Declared(method),
        };
    }

    // What reads an obsolete part of an output may be called by nobody but the interface, so it can be obsolete itself.
    private static IEnumerable<string> ObsoleteOf(IMethodSymbol method, DecoratedMember decorated) =>
        AttributeText.OfObsolete(method) is { Length: > 0 } own ? own : decorated.OutputForm is { ReadsObsolete: true } ? [AttributeText.Obsolete] : [];

    private static OutputModel ParseOutput(DecoratedMember decorated, IMethodSymbol method, INamedTypeSymbol type, Compilation compilation, LanguageFeatures features)
    {
        var content = DecoratedMember.ContentOf(method);
        var system = type.AllInterfaces.Insert(0, type).Select(static i => Marks.Find(i, MetadataNames.AdsClient)).FirstOrDefault(static mark => mark is not null) is { } client
            ? Marks.Text(client, 0)
            : null;
        return new OutputModel(
            string.IsNullOrWhiteSpace(system) ? type.Name : system!,
            CodeNames.Type(content, features),
            decorated.Condition!,
            decorated.OutputForm!,
            Marks.IsProtected(content, compilation) || method.GetReturnTypeAttributes().Any(Marks.IsClassification));
    }

    private static bool HasTwin(CallModel call, IMethodSymbol method, INamedTypeSymbol type) =>
        call.Return is ReturnShape.Nothing or ReturnShape.Value or ReturnShape.Task or ReturnShape.TaskOfValue or ReturnShape.ValueTask or ReturnShape.ValueTaskOfValue
        && (call.Return is not ReturnShape.Value || call.ResultType is not null)
        // Of members of several interfaces that look alike, one has the twin.
        && SymbolEqualityComparer.Default.Equals(method, type.AllInterfaces.Insert(0, type).SelectMany(i => i.GetMembers(method.Name)).FirstOrDefault(IsAdverse) is { } first && SameParameters((IMethodSymbol)first, method) ? first : method);

    private static bool SameParameters(IMethodSymbol one, IMethodSymbol other) =>
        one.Parameters.Length == other.Parameters.Length
        && one.Parameters.Zip(other.Parameters, static (a, b) => SymbolEqualityComparer.Default.Equals(a.Type, b.Type)).All(static same => same);
}
