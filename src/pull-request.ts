/** The number of a pull request, as the environment and the command line give it. */
export const pullRequestNumber = /^[1-9]\d{0,8}$/;
