using AdsGuard.Analyzers.Recognition;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>All that the engine knows about the meaning of declarations in one compilation. Born with the compilation, dies with it; safe for several threads.</summary>
internal sealed class FlowModel
{
    public FlowModel(Compilation compilation, LookAlikes? lookAlikes = null)
    {
        Compilation = compilation;
        Systems = new RegisteredSystems(compilation);
        Library = new LibraryModels(compilation, Systems);
        Classification = new Classification(compilation, Library, lookAlikes);
        WholeObjects = new WholeObjects(Classification);
        OwnedCollections = new OwnedCollections();
        Ads = new AdsVocabulary(Systems, Library);
        Oversight = new OversightVocabulary(Library);
    }

    public Compilation Compilation { get; }

    public RegisteredSystems Systems { get; }

    public LibraryModels Library { get; }

    public Classification Classification { get; }

    public WholeObjects WholeObjects { get; }

    public OwnedCollections OwnedCollections { get; }

    public AdsVocabulary Ads { get; }

    public OversightVocabulary Oversight { get; }
}
