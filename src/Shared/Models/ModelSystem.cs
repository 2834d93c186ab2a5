namespace AdsGuard.Models;

/// <summary>The automated decision system behind the clients of a section, where no registration in the code names one.</summary>
internal sealed record ModelSystem(string Name, ModelHosting Hosting);

/// <summary>Who runs the system. <see cref="Unknown"/> has to be taken for a third party by whoever asks about safeguards.</summary>
internal enum ModelHosting
{
    Unknown,
    InProcess,
    Agency,
    ThirdParty,
}
