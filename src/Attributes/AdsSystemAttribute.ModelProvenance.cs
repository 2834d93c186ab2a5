namespace AdsGuard;

// What the definitions of Bus. & Prof. Code 22602 ask about the model: enough to classify it as covered, as a covered derivative, or as neither.
public sealed partial class AdsSystemAttribute
{
    /// <summary>Gets or sets the name and version of the model.</summary>
    public string? Model { get; set; }

    /// <summary>Gets or sets the name and version of the model of which it is a copy or which was fine-tuned, where there is one.</summary>
    public string? BaseModel { get; set; }

    /// <summary>Gets or sets who trained the model: the "developer" of Bus. &amp; Prof. Code 22602.</summary>
    public string? ModelDeveloper { get; set; }

    /// <summary>
    /// Gets or sets whether that developer is governmental. A "person" in Bus. &amp; Prof. Code 22602, and therefore a developer, is nongovernmental.
    /// </summary>
    public bool ModelDeveloperIsGovernmental { get; set; }

    /// <summary>
    /// Gets or sets the "quantity of computing power" used in training, in integer or floating-point operations; for a copy or a fine-tuned model,
    /// that of <see cref="BaseModel"/> (Bus. &amp; Prof. Code 22602, covered model).
    /// </summary>
    public double TrainingComputeOperations { get; set; }

    /// <summary>
    /// Gets or sets the cost of that training in US dollars at the average market prices of cloud compute at its start, as the developer reasonably
    /// assesses it (Bus. &amp; Prof. Code 22602, covered model).
    /// </summary>
    public double TrainingCostUsd { get; set; }

    /// <summary>
    /// Gets or sets the day on which that training started, as <c>yyyy-MM-dd</c>: prices are taken "at the start of training"
    /// (Bus. &amp; Prof. Code 22602, covered model).
    /// </summary>
    public string? TrainingStart { get; set; }

    /// <summary>
    /// Gets or sets the quantity of computing power used in fine-tuning, in integer or floating-point operations (Bus. &amp; Prof. Code 22602, covered
    /// model and covered model derivative).
    /// </summary>
    public double FineTuningComputeOperations { get; set; }

    /// <summary>
    /// Gets or sets the cost of the fine-tuning in US dollars at the average market price of cloud compute at its start, as the developer reasonably
    /// assesses it (Bus. &amp; Prof. Code 22602, covered model and covered model derivative).
    /// </summary>
    public double FineTuningCostUsd { get; set; }

    /// <summary>
    /// Gets or sets the day on which the fine-tuning started, as <c>yyyy-MM-dd</c>: prices are taken "at the start of fine-tuning"
    /// (Bus. &amp; Prof. Code 22602, covered model and covered model derivative).
    /// </summary>
    public string? FineTuningStart { get; set; }

    /// <summary>Gets or sets what was done to the model after its training (Bus. &amp; Prof. Code 22602, post-training modification).</summary>
    public PostTrainingModifications PostTrainingModifications { get; set; }

    /// <summary>Gets or sets the "computing cluster" on which it was trained (Bus. &amp; Prof. Code 22602).</summary>
    public string? ComputingCluster { get; set; }

    /// <summary>Gets or sets who holds the "model weights" and where (Bus. &amp; Prof. Code 22602, model weight).</summary>
    public string? ModelWeights { get; set; }

    /// <summary>
    /// Gets or sets the "safety and security protocol" on record: the documented technical and organizational protocols
    /// (Bus. &amp; Prof. Code 22602).
    /// </summary>
    public string? SafetyProtocol { get; set; }

    /// <summary>
    /// Gets or sets whether the protocol meets the first criterion: it is used to manage the risks of models and derivatives "across their life
    /// cycle" (Bus. &amp; Prof. Code 22602, safety and security protocol).
    /// </summary>
    public bool SafetyProtocolManagesLifeCycle { get; set; }

    /// <summary>
    /// Gets or sets whether the protocol meets the second criterion: it says that compliance is required "in order to train, operate, possess, and
    /// provide external access" to them (Bus. &amp; Prof. Code 22602, safety and security protocol).
    /// </summary>
    public bool SafetyProtocolRequiresCompliance { get; set; }

    /// <summary>
    /// Gets or sets how the developer can effect a "full shutdown" of the training, the model and the derivatives that it controls
    /// (Bus. &amp; Prof. Code 22602). It is the provider's; switching off the agency's use of a system is something else.
    /// </summary>
    public string? FullShutdown { get; set; }
}
