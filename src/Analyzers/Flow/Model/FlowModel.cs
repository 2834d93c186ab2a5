using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Options;
using AdsGuard.Analyzers.Recognition;
using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>All that the engine knows about the meaning of declarations in one compilation. Born with the compilation, dies with it; safe for several threads.</summary>
internal sealed class FlowModel
{
    public FlowModel(Compilation compilation, Policy policy, LookAlikes? lookAlikes = null, ITreeFacts? facts = null)
    {
        Compilation = compilation;
        Policy = policy;
        Budgets = new Budgets(
            policy.Options.Get(OptionKeys.OperationsPerMember),
            policy.Options.Get(OptionKeys.Rounds),
            policy.Options.Get(OptionKeys.ImplementationsPerCall),
            policy.Options.Get(OptionKeys.WaysPerMember));
        Systems = new RegisteredSystems(compilation);
        Library = new LibraryModels(compilation, Systems, policy);
        Classification = new Classification(compilation, Library, policy, lookAlikes);
        Recorders = new Recorders(Library);
        UserInputs = new UserInputs(Library, Classification);
        Serialization = new Serialization();
        WholeObjects = new WholeObjects(Classification, Serialization);
        OwnedCollections = new OwnedCollections();
        DerivedProperties = new DerivedProperties();
        OwnSequences = new OwnSequences(compilation);
        Ads = new AdsVocabulary(Systems, Library, policy);
        Oversight = new OversightVocabulary(Library);
        Gates = new GateVocabulary(compilation, facts is null ? null : new DecoratorUse(compilation, facts));
    }

    public Compilation Compilation { get; }

    /// <summary>What the organization says: options and model files of its own.</summary>
    public Policy Policy { get; }

    /// <summary>How far the analysis goes before it stops and says so.</summary>
    public Budgets Budgets { get; }

    public RegisteredSystems Systems { get; }

    public LibraryModels Library { get; }

    public Classification Classification { get; }

    public Recorders Recorders { get; }

    public UserInputs UserInputs { get; }

    public WholeObjects WholeObjects { get; }

    public OwnedCollections OwnedCollections { get; }

    public DerivedProperties DerivedProperties { get; }

    public OwnSequences OwnSequences { get; }

    public Serialization Serialization { get; }

    public AdsVocabulary Ads { get; }

    public OversightVocabulary Oversight { get; }

    public GateVocabulary Gates { get; }
}
